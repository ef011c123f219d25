using PerfEval.Ingest.Stress.Fuzzing;

namespace PerfEval.Ingest.Robustness.Tests.Fuzzing;

/// <summary>
/// The fuzzers for a few seconds: rounds of a fixed seed, the same on every machine. As long as one likes they run by
/// <c>dotnet run -c Release --project tests/PerfEval.Ingest.Stress -- fuzz all --time 8h</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20260601;

    /// <summary>How many rounds of each kind a few seconds are enough for.</summary>
    public static TheoryData<string, int> RoundsOfKinds { get; } = new()
    {
        { "docx", 60 },
        { "pdf", 40 },
        { "txt", 60 },
        { "zip", 25 },
        { "values", 20_000 },
        { "layouts", 8 },
    };

    [Fact]
    public void No_kind_is_left_out() =>
        Assert.Equal(FuzzKinds.Names, RoundsOfKinds.Select(k => k.Data.Item1));

    [Theory]
    [MemberData(nameof(RoundsOfKinds))]
    public void Whatever_is_broken_the_promises_hold(string name, int rounds)
    {
        var kind = FuzzKinds.Get(name);
        for (var round = 0; round < rounds; round++)
        {
            var fault = Rounds.Fault(kind, Seed, round);
            Assert.True(fault is null, FormattableString.Invariant($"fuzz {name} --seed {Seed} --first {round} --rounds 1: {fault}"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_round_makes_the_same_input_again(string name) =>
        Assert.Equal(FuzzKinds.Get(name).Input(Seed, 3), FuzzKinds.Get(name).Input(Seed, 3));

    public static TheoryData<string> Kinds => [.. FuzzKinds.Names];
}
