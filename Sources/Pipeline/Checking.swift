// Checks many received files side by side and puts the results in file order.

import Glibc
package import Intake
import Submissions

package enum Checking {
  /// Reads and checks all files; results follow the order of `files`, however the work was shared out.
  package static func check(_ files: [ReceivedFile], with intake: SubmissionIntake) async -> [IntakeResult] {
    let groups = SubmissionIntake.groups(files)
    let window = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var results = [[IntakeResult]](repeating: [], count: groups.count)
    await withTaskGroup(of: (Int, [IntakeResult]).self) { tasks in
      var next = 0
      func add() {
        guard next < groups.count else { return }
        let index = next
        next += 1
        tasks.addTask { (index, intake.check(groups[index])) }
      }
      for _ in 0..<window { add() }
      while let (index, found) = await tasks.next() {
        results[index] = found
        add()
      }
    }
    return results.flatMap { $0 }
  }
}
