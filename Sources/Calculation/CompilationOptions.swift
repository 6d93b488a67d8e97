// What a caller may decide about a compilation beyond the plan.

package struct CompilationOptions: Hashable, Sendable {
  /// Whether an OPD's earlier submission stands in for a missing one; nil = as the plan's `pakai_data_lalu` says.
  package var usesEarlierData: Bool?

  package init(usesEarlierData: Bool? = nil) {
    self.usesEarlierData = usesEarlierData
  }
}
