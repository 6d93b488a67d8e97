// Numbers and texts as bytes.

import Testing

@testable import Spreadsheets

struct WritingNumbers {}
