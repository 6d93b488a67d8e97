// The version of the program, printed by `--version` and in every report.

package let programVersion = "0.1.0"
