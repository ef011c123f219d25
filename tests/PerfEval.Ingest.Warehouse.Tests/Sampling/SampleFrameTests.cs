using System.Globalization;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Warehouse.Tests.Sampling;

public class SampleFrameTests
{
    [Fact]
    public void The_generator_gives_the_numbers_of_its_definition()
    {
        // The reference sequence of SplitMix64 for the seed 1234567.
        var random = new SplitMix64(1_234_567);
        Assert.Equal([6_457_827_717_110_365_317UL, 3_203_168_211_198_807_973UL, 9_817_491_932_198_370_423UL, 4_593_380_528_125_082_431UL], Enumerable.Range(0, 4).Select(_ => random.Next()));
    }

    [Theory]
    [InlineData(SampleMethod.Simple)]
    [InlineData(SampleMethod.ByUnit)]
    [InlineData(SampleMethod.ByRule)]
    [InlineData(SampleMethod.Risk)]
    public void The_same_seed_draws_the_same_whatever_the_order_of_loading(SampleMethod method)
    {
        var frame = Frame(200);
        var drawn = SampleFrame.Draw(frame, method, 20, 7).Select(d => d.Item.ContentKey).ToList();

        Assert.Equal(drawn, SampleFrame.Draw(frame.Reverse().Select(i => i with { SubmissionId = 1000 - i.SubmissionId }), method, 20, 7).Select(d => d.Item.ContentKey));
        Assert.NotEqual(drawn, SampleFrame.Draw(frame, method, 20, 8).Select(d => d.Item.ContentKey));
        Assert.Equal(20, drawn.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(SampleMethod.Simple)]
    [InlineData(SampleMethod.ByUnit)]
    [InlineData(SampleMethod.ByRule)]
    [InlineData(SampleMethod.Risk)]
    public void Each_is_drawn_as_often_as_its_probability_says(SampleMethod method)
    {
        var frame = Frame(24);
        const int Draws = 6_000;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var stated = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var seed = 0; seed < Draws; seed++)
        {
            foreach (var (item, probability) in SampleFrame.Draw(frame, method, 6, seed))
            {
                times[item.ContentKey] = times.GetValueOrDefault(item.ContentKey) + 1;
                stated[item.ContentKey] = probability;
            }
        }

        Assert.Equal(24, stated.Count);
        Assert.Equal(6m, Math.Round(stated.Values.Sum(), 6));

        // Five standard deviations of a share of 6,000 are 0.033 at most.
        Assert.All(stated, s => Assert.InRange((decimal)times[s.Key] / Draws, s.Value - 0.033m, s.Value + 0.033m));
    }

    [Fact]
    public void By_unit_each_unit_has_its_share()
    {
        var frame = Enumerable.Range(0, 100).Select(i => Item(i, i < 60 ? "甲" : i < 90 ? "乙" : "丙", 1m)).ToList();
        var drawn = SampleFrame.Draw(frame, SampleMethod.ByUnit, 10, 3).GroupBy(d => d.Item.Stratum!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        Assert.Equal((6, 3, 1), (drawn["甲"], drawn["乙"], drawn["丙"]));
    }

    [Fact]
    public void By_rule_each_rule_has_as_many_and_a_rare_one_all_it_has()
    {
        var frame = Enumerable.Range(0, 100).Select(i => Item(i, i < 2 ? "PE703" : i < 30 ? "PE201" : null, 1m)).ToList();
        var drawn = SampleFrame.Draw(frame, SampleMethod.ByRule, 12, 3).ToLookup(d => d.Item.Stratum ?? "", StringComparer.Ordinal);
        Assert.Equal((2, 5, 5), (drawn["PE703"].Count(), drawn["PE201"].Count(), drawn[""].Count()));
        Assert.All(drawn["PE703"], d => Assert.Equal(1m, d.Probability));
    }

    [Fact]
    public void By_risk_the_heaviest_are_certain_and_the_rest_in_proportion()
    {
        var frame = Enumerable.Range(0, 11).Select(i => Item(i, null, i == 0 ? 1_000m : i == 1 ? 2m : 1m)).ToList();
        var all = Enumerable.Range(0, 200).SelectMany(seed => SampleFrame.Draw(frame, SampleMethod.Risk, 3, seed)).GroupBy(d => d.Item.SubmissionId).ToDictionary(g => g.Key, g => g.First().Probability);
        Assert.Equal(1m, all[0]);
        Assert.Equal(Math.Round(2m * 2m / 11m, 12), all[1]);
        Assert.Equal(Math.Round(2m / 11m, 12), all[2]);
    }

    [Fact]
    public void Asked_for_more_than_there_are_it_draws_all()
    {
        foreach (var method in Enum.GetValues<SampleMethod>())
        {
            var drawn = SampleFrame.Draw(Frame(5), method, 9, 1);
            Assert.Equal(5, drawn.Count);
            Assert.All(drawn, d => Assert.Equal(1m, d.Probability));
        }

        Assert.Empty(SampleFrame.Draw([], SampleMethod.Simple, 3, 1));
    }

    private static IReadOnlyList<FrameItem> Frame(int count) => [.. Enumerable.Range(0, count).Select(i => Item(i, (i % 7) switch { 0 => "甲", 1 or 2 => "乙", _ => null }, 1m + (i % 5)))];

    private static FrameItem Item(int number, string? stratum, decimal weight) => new(number.ToString("d4", CultureInfo.InvariantCulture), number, 1, stratum, weight);
}
