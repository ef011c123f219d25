using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class FindingIndexTests
{
    private static readonly QueueFilter All = new();
    private static readonly QueueFilter OneRule = All.With(QueueDimension.Rule, "PE102");

    [Fact]
    public void Findings_come_by_risk_and_of_equal_risk_the_older_first_however_they_were_read()
    {
        var index = new InventedIndex().With(7, 300).With(2, 300).With(9, 1000).With(4, 100).With(5, 300).Make();

        Assert.Equal([9, 2, 5, 7, 4], index.All(All, null, 10));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(100)]
    public void Pages_from_the_top_down_show_every_finding_of_the_filter_once(int size)
    {
        var index = InventedIndex.Many(100);
        var (shown, page) = (new List<long>(), index.Page(OneRule, null, null, null, size));
        Assert.Null(page.Previous);
        for (shown.AddRange(page.Ids); page.Next is { } next; shown.AddRange(page.Ids))
            page = index.Page(OneRule, null, next, null, size);

        Assert.Equal(index.All(OneRule, null, 100), shown);
        Assert.Equal(33, shown.Distinct().Count());
    }

    [Fact]
    public void Going_back_shows_the_page_that_was_before()
    {
        var index = InventedIndex.Many(100);
        var first = index.Page(OneRule, null, null, null, 10);
        var second = index.Page(OneRule, null, first.Next, null, 10);
        var third = index.Page(OneRule, null, second.Next, null, 10);

        Assert.Equal(second.Ids, index.Page(OneRule, null, null, third.Previous, 10).Ids);
        var again = index.Page(OneRule, null, null, second.Previous, 10);
        Assert.Equal(first.Ids, again.Ids);
        Assert.Null(again.Previous);
        Assert.NotNull(again.Next);
    }

    [Fact]
    public void A_place_stays_where_it_is_when_the_finding_that_stood_there_is_gone()
    {
        var index = new InventedIndex().With(1, 300).With(3, 300).With(4, 100).Make();

        Assert.Equal([3, 4], index.Page(All, null, new(300, 2), null, 10).Ids);
        Assert.Equal([1], index.Page(All, null, null, new(300, 2), 10).Ids);
    }

    [Fact]
    public void Values_of_one_dimension_are_alternatives_and_dimensions_restrict_each_other()
    {
        var index = new InventedIndex()
            .With(1, 500, [(QueueDimension.Rule, "PE401"), (QueueDimension.Year, "2023")])
            .With(2, 400, [(QueueDimension.Rule, "PE404"), (QueueDimension.Year, "2023")])
            .With(3, 300, [(QueueDimension.Rule, "PE404"), (QueueDimension.Year, "2022")])
            .With(4, 200, [(QueueDimension.Rule, "PE102"), (QueueDimension.Year, "2023")])
            .With(5, 100, [(QueueDimension.Rule, "PE102")])
            .Make();

        Assert.Equal([1, 2, 3], index.All(All.With(QueueDimension.Rule, "PE401", "PE404"), null, 10));
        Assert.Equal([1, 2], index.All(All.With(QueueDimension.Rule, "PE401", "PE404").With(QueueDimension.Year, "2023"), null, 10));
        Assert.Equal([5], index.All(All.With(QueueDimension.Year, QueueFilter.None), null, 10));
        Assert.Empty(index.All(All.With(QueueDimension.Year, "1999"), null, 10));
    }

    [Fact]
    public void A_region_stands_for_those_below_it_too()
    {
        var index = new InventedIndex((1, null), (2, 1), (3, 2), (4, 1))
            .With(1, 400, [(QueueDimension.Region, "3")])
            .With(2, 300, [(QueueDimension.Region, "4")])
            .With(3, 200, [(QueueDimension.Region, "2")])
            .With(4, 100)
            .Make();

        Assert.Equal([1, 2, 3], index.All(All.With(QueueDimension.Region, "1"), null, 10));
        Assert.Equal([1, 3], index.All(All.With(QueueDimension.Region, "2"), null, 10));
    }

    [Fact]
    public void Rows_that_a_text_leaves_are_the_only_ones_on_pages_and_in_counts()
    {
        var index = new InventedIndex().With(1, 300).With(2, 200).With(3, 100).Make();
        bool[] among = [true, false, true];

        Assert.Equal([1, 3], index.Page(All, among, null, null, 10).Ids);
        Assert.Equal((1L, (long?)null), index.Beside(All, among, 3, 100));
        Assert.Equal(2, index.CountsOf(All, among).Total);
    }

    [Fact]
    public void A_value_is_counted_as_if_it_alone_were_chosen_in_its_dimension()
    {
        var index = InventedIndex.Many(99);
        var counts = index.CountsOf(OneRule, null);

        Assert.Equal(33, counts.Total);
        Assert.Equal([("PE102", 33), ("PE401", 66)], counts.Of(QueueDimension.Rule).Select(c => (c.Value, c.Findings)).OrderBy(c => c.Value, StringComparer.Ordinal));
        Assert.Equal(33, counts.Of(QueueDimension.Year).Sum(c => c.Findings));
        Assert.Equal([(QueueFilter.None, 33)], counts.Of(QueueDimension.Unit).Select(c => (c.Value, c.Findings)));
        foreach (var (year, findings) in counts.Of(QueueDimension.Year))
            Assert.Equal(findings, index.All(OneRule.With(QueueDimension.Year, year), null, 99).Count);
    }

    [Fact]
    public void Neighbours_are_those_of_the_filter_also_of_a_finding_that_is_not_or_no_more_of_it()
    {
        var index = InventedIndex.Many(60);
        var queue = index.All(OneRule, null, 60);
        Assert.Equal((queue[3], queue[5]), index.Beside(OneRule, null, queue[4], index.RiskOf(queue[4])));
        Assert.Equal((null, queue[1]), index.Beside(OneRule, null, queue[0], index.RiskOf(queue[0])));
        Assert.Equal((queue[^2], null), index.Beside(OneRule, null, queue[^1], index.RiskOf(queue[^1])));

        var everything = index.All(All, null, 60).ToList();
        var other = everything.First(id => id % 3 != 0 && everything.IndexOf(id) > everything.IndexOf(queue[4]));
        Assert.Equal((queue[4], queue[5]), index.Beside(OneRule, null, other, index.RiskOf(other)));

        var gone = new InventedIndex().With(1, 300).With(4, 200).Make();
        Assert.Equal((1L, 4L), gone.Beside(All, null, 2, 250));
    }

    [Fact]
    public void One_decision_moves_all_findings_of_its_fingerprint()
    {
        var index = new InventedIndex().With(1, 300, fingerprint: 77).With(2, 200).With(3, 100, fingerprint: 77).Make((77, FindingState.Queried));
        Assert.Equal([FindingState.Queried, FindingState.Open, FindingState.Queried], [index.StateOf(1), index.StateOf(2), index.StateOf(3)]);

        index.SetState(77, FindingState.Confirmed);
        index.SetState(12345, FindingState.Confirmed);

        Assert.Equal([2], index.All(All.With(QueueDimension.State, QueueFilter.Undecided), null, 10));
        Assert.Equal([1, 3], index.All(All.With(QueueDimension.State, "confirmed"), null, 10));
        Assert.Equal([("confirmed", 2), ("open", 1)], index.CountsOf(All, null).Of(QueueDimension.State).Select(c => (c.Value, c.Findings)).OrderBy(c => c.Value, StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_in_it_has_no_row_and_an_empty_index_answers()
    {
        var index = InventedIndex.Many(5);
        Assert.Equal((-1, false, 0), (index.RowOf(99), index.Holds(99), index.RiskOf(99)));
        Assert.Equal([1, 2, 3, 4, 5], Enumerable.Range(1, 5).Select(id => index.IdAt(index.RowOf(id))));

        var empty = new InventedIndex().Make();
        Assert.Empty(empty.Page(All, null, new(1, 1), null, 50).Ids);
        Assert.Equal(0, empty.CountsOf(All, null).Total);
        Assert.Equal(((long?)null, (long?)null), empty.Beside(All, null, 1, 1));
    }
}
