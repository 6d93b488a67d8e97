// Exact sums against exact rational arithmetic and in every order.

import Formulas
import TestKit
import Testing

struct ExactSumTests {
  /// Bit patterns of addends, and of their exact sum rounded once (computed with rational numbers of unlimited size): ordinary,
  /// wide, subnormal, huge and half-way cases.
  static let cases: [([UInt64], UInt64)] = [
    ([0x410e1d1a93ed9455, 0x3f5e160ab3e802a1, 0xc1044e35d34c9c4e, 0x402ad71b9093ca26, 0x3f30bc63d05988be], 0x40f39ea042afbd96),
    (
      [
        0x3ee3e78f2dda1ad2, 0xbbd0e0b2879c4dac, 0xb9ca0e062dd62195, 0x4462bab76fcf05e8, 0xbf669355a4c635b5, 0xbee3e78f2dda1ad7,
        0x3bd0e0b2879c4dac,
      ], 0x4462bab76fcf05e8
    ),
    (
      [
        0xd69ccac525a6c94c, 0x4de42833337a50b5, 0xbfadce85f2494a7b, 0xd9cc0cee288630d0, 0xd3d0d5bfc725f5ed, 0x4dd07efeefa1a455,
        0x3a8c6f25fafe8c4f, 0xbda56800429450ca,
      ], 0xd9cc0cee288630d4
    ),
    ([0x800000000136ab8a, 0x8000000064f8fdbb, 0x80001b850e4a4910, 0x136ab8a, 0x64f8fdbb], 0x80001b850e4a4910),
    ([0x7febf5ceb8b98d66, 0x7e47800ff6beb7cb, 0x7f215a2b98b16b6b, 0xff0c17d3c52a51f4, 0x7f12635fff89de94], 0x7febf7071d040420),
    (
      [
        0xc25ea914f13326de, 0x42ccc0e2bed42ebf, 0xc3219b2153ede06d, 0xc29a344927b581bf, 0x43a7af7c4e4a5753, 0x425ea914f13326e6,
        0xc2ccc0e2bed42ebf,
      ], 0x43a79dd412d1d598
    ),
    ([0xc05f3cda17200d0e, 0xc0b77e2fc465c0a2, 0x40b30049911508b6], 0xc093eb666eb4e081),
    ([0x44162a3c7021d9a4, 0x39dfd3c47adb85de, 0x3a3bdbf935f0a47a, 0xc4162a3c7021d9aa, 0xb9dfd3c47adb85de], 0xc0f8000000000000),
    (
      [
        0xf0486452d3f72d9, 0x60206920159bac6f, 0x3a202250bf17a669, 0xa229cc32c05ce542, 0xad6fd45a0823e3c, 0x5b0fb07fff25ab66,
        0xb36f537a740c4879, 0xac18370899ca6258,
      ], 0x60206920159bac6f
    ),
    (
      [
        0x80013e20c779ce9e, 0x80000000000970fa, 0x45c2869f09caf5, 0x16ba61116, 0x800000005c64e64a, 0x800003cf77b4dbbd, 0x35b13cd1,
        0x7ed3c782225998, 0x13e20c779ce9e, 0x970fa,
      ], 0x80c6048e9c4493
    ),
    ([0xff32086bd7d63c95, 0x7efe8f8c450a5faa, 0xff6101ed56c473dc], 0xff6305dbb93526af),
    ([0x420366fbaa04d6dc, 0xc20dee5bb83ae592, 0xc29ba5e6fce2a928, 0xc20366fbaa04d6e1, 0x420dee5bb83ae592], 0xc29ba5e6fce2a928),
    ([0xbf7f208ee01c74ab, 0xc0a21d043b561f1a, 0x405c1f4b5ade875e, 0xc05068d2e462ddff, 0x40cc610282df409c], 0x40c7f12d6bf23927),
    (
      [
        0x45545351e5f27cb1, 0xb909ea9c50e15573, 0xb822d0b21d0e10d3, 0x46b48c72a7f7f91b, 0x3bb3cb2f42b0c207, 0x46d0e68c11768396,
        0xc255eef725ea3b07, 0xb94034ae5bd767aa, 0xc5545351e5f27cb6, 0x3909ea9c50e15573,
      ], 0x46d609a8bb7481dd
    ),
    ([0xa8aa5d679caae5a6, 0xfda8f99973caccac, 0xa264f0da9bca4e6c], 0xfda8f99973caccac),
    ([0x8000019d68c6879e, 0x800000238ef8be96, 0x81784df67ea9ba50, 0x19d68c6879e, 0x238ef8be96], 0x81784df67ea9ba50),
    ([0x7fee42d130773b76, 0xfe7d94bb6809592c, 0xfe546050ad1697bc, 0x7fd8055df02b6aa8, 0xff2f3ee3493f4cf3], 0x7ff0000000000000),
    (
      [
        0x426103c75ca48e93, 0xc2e2f27078783c12, 0xc2134a56717df53c, 0xc3414d3643e4f6b1, 0x428567c097f45b40, 0xc26103c75ca48e97,
        0x42e2f27078783c12,
      ], 0xc3414be23126459b
    ),
    ([0xc06545d82f70f4ad, 0xc04578290b3c23f9, 0x40acfeea43afa9da], 0x40ab54ac1c8ba9ff),
    (
      [
        0x47e499c3a5cabaf2, 0xc3d182b24d0d0c4a, 0xbba2ee63c1008179, 0xc34e9edfd5804455, 0x41b4f4592079365e, 0xbfa4dbf7f9ea1c7f,
        0x4018ea44a5a73741, 0x385b016e4f8ed5b7, 0xc7e499c3a5cabaf7, 0x43d182b24d0d0c4a,
      ], 0xc4c400001e9edfcb
    ),
    (
      [
        0xbf5de2d214e98352, 0x8f1ee74c951d26df, 0x4bcdd3fe5e522c88, 0x98c4039227d01006, 0x99850cff0bc09d76, 0xfc8a4235a3fc0f89,
        0xc7ab62c50036d7c9, 0xd99e79dda928063b,
      ], 0xfc8a4235a3fc0f89
    ),
    (
      [
        0x8111987bf187f093, 0x80bc38a5f545bc56, 0x80adfca7f2276c00, 0x8158effb961fcb6f, 0x6c64f1bb, 0x81058d65affcf273, 0x800000000005f02f,
        0xf0e63910c, 0x111987bf187f097, 0xbc38a5f545bc56,
      ], 0x8159a026589d0044
    ),
    ([0xffee42d130773b76, 0x7fa8bca596047589, 0xfed1bd63c6f25d50, 0xfe79085ea5e870b9, 0x7e769caec0460e43], 0xffecb70fbaa03762),
    ([0x425bfd5bafe47aab, 0x4271aaec7bf367af, 0xc2ab283bc82aad7d, 0xc25bfd5bafe47ab2, 0xc271aaec7bf367af], 0xc2ab283bc82aad7d),
    ([0x3ff0000000000000, 0x3ca0000000000000], 0x3ff0000000000000),
    ([0x3ff0000000000000, 0x3cb0000000000000, 0x3ca0000000000000], 0x3ff0000000000002),
    ([0x3ff0000000000000, 0x3ca0000000000000, 0x3960000000000000], 0x3ff0000000000001),
    ([0xbff0000000000000, 0xbca0000000000000, 0xb960000000000000], 0xbff0000000000001),
    ([0x43b0000000000000, 0x4060000000000000], 0x43b0000000000000),
    ([0x43b0000000000000, 0x4070000000000000, 0x4060000000000000], 0x43b0000000000002),
    ([0x43b0000000000000, 0x4060000000000000, 0x3d20000000000000], 0x43b0000000000001),
    ([0xc3b0000000000000, 0xc060000000000000, 0xbd20000000000000], 0xc3b0000000000001),
    ([0x3c30000000000000, 0x38e0000000000000], 0x3c30000000000000),
    ([0x3c30000000000000, 0x38f0000000000000, 0x38e0000000000000], 0x3c30000000000002),
    ([0x3c30000000000000, 0x38e0000000000000, 0x35a0000000000000], 0x3c30000000000001),
    ([0xbc30000000000000, 0xb8e0000000000000, 0xb5a0000000000000], 0xbc30000000000001),
    ([0x7b0000000000000, 0x460000000000000], 0x7b0000000000000),
    ([0x7b0000000000000, 0x470000000000000, 0x460000000000000], 0x7b0000000000002),
    ([0x7b0000000000000, 0x460000000000000, 0x120000000000000], 0x7b0000000000001),
    ([0x87b0000000000000, 0x8460000000000000, 0x8120000000000000], 0x87b0000000000001),
    ([0x71f0000000000000, 0x6ea0000000000000], 0x71f0000000000000),
    ([0x71f0000000000000, 0x6eb0000000000000, 0x6ea0000000000000], 0x71f0000000000002),
    ([0x71f0000000000000, 0x6ea0000000000000, 0x6b60000000000000], 0x71f0000000000001),
    ([0xf1f0000000000000, 0xeea0000000000000, 0xeb60000000000000], 0xf1f0000000000001),
  ]

  @Test(arguments: cases)
  func aSumIsTheExactOneRoundedOnce(_ addends: [UInt64], _ expected: UInt64) {
    let numbers = addends.map(Double.init(bitPattern:))
    #expect(sum(numbers).value == Double(bitPattern: expected))
    #expect(sum(numbers.reversed()) == sum(numbers))
    #expect(sum(numbers.map { -$0 }).value == -Double(bitPattern: expected))
  }

  @Test(arguments: [
    ([1e16, 1, -1e16], 1.0), ([Double](repeating: 0.1, count: 10), 1), ([1e308, 1e308, -1e308], 1e308), ([1e100, 1, -1e100, -1], 0),
    ([Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude], 2 * Double.leastNonzeroMagnitude), ([], 0), ([-0.0], 0),
    ([1e308, 1e308], .infinity),
    ([.greatestFiniteMagnitude, 1], .greatestFiniteMagnitude),
    ([0.1, 0.2, 0.3, -0.6], 2.7755575615628914e-17), ([9_007_199_254_740_992, 1, 1], 9_007_199_254_740_994),
  ])
  func aKnownSum(_ numbers: [Double], _ expected: Double) {
    #expect(sum(numbers).value == expected)
  }

  @Test func manyOfTheLargestDoNotWrapAround() {
    #expect(sum([Double](repeating: .greatestFiniteMagnitude, count: 10_000)).value == .infinity)
    let cancelled =
      [Double](repeating: .greatestFiniteMagnitude, count: 10_000) + [Double](repeating: -.greatestFiniteMagnitude, count: 9_999)
    #expect(sum(cancelled).value == .greatestFiniteMagnitude)
  }

  @Test func whatIsNotFiniteHasNoSum() {
    #expect(sum([.infinity, -.infinity]).value.isNaN)
    #expect(sum([.nan, 1]).value.isNaN)
  }

  @Test func chunksMergedInAnyOrderGiveTheSameSum() {
    var random = SplitMix(seed: 11)
    let numbers = (0..<2_000).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    let whole = sum(numbers)
    for _ in 0..<10 {
      let shuffled = numbers.shuffled(using: &random)
      let cut = Int.random(in: 0...shuffled.count, using: &random)
      var left = sum(shuffled[..<cut])
      left.merge(sum(shuffled[cut...]))
      #expect(left == whole)
      #expect(left.value == whole.value)
    }
  }

  private func sum(_ numbers: some Sequence<Double>) -> ExactSum {
    var sum = ExactSum()
    for number in numbers { sum.add(number) }
    return sum
  }
}
