using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class DecisionStatesTests
{
    /// <summary>Decisions as who:what, in their order; "-3" takes the third back.</summary>
    public static TheoryData<string, bool, string> Histories => new()
    {
        { "", false, nameof(FindingState.Open) },
        { "甲:confirmed", false, nameof(FindingState.Confirmed) },
        { "甲:dismissed", false, nameof(FindingState.Dismissed) },
        { "甲:queried", false, nameof(FindingState.Queried) },
        { "甲:noted", false, nameof(FindingState.Open) },
        { "甲:confirmed 乙:noted", false, nameof(FindingState.Confirmed) },
        { "甲:confirmed 乙:dismissed", false, nameof(FindingState.Dismissed) },
        { "甲:confirmed 乙:reopened", false, nameof(FindingState.Open) },
        { "甲:queried 甲:confirmed 甲:-2", false, nameof(FindingState.Queried) },
        { "甲:confirmed 甲:-1", false, nameof(FindingState.Open) },
        { "甲:confirmed 甲:-1 甲:dismissed", false, nameof(FindingState.Dismissed) },
        { "甲:confirmed", true, nameof(FindingState.AwaitingSecond) },
        { "甲:confirmed 甲:confirmed", true, nameof(FindingState.AwaitingSecond) },
        { "甲:confirmed 乙:confirmed", true, nameof(FindingState.Confirmed) },
        { "甲:confirmed 乙:noted 乙:confirmed", true, nameof(FindingState.Confirmed) },
        { "甲:confirmed 乙:dismissed", true, nameof(FindingState.AwaitingSecond) },
        { "甲:confirmed 乙:dismissed 甲:dismissed", true, nameof(FindingState.Dismissed) },
        { "甲:confirmed 乙:dismissed 乙:dismissed", true, nameof(FindingState.AwaitingSecond) },
        { "甲:confirmed 乙:confirmed 甲:confirmed", true, nameof(FindingState.Confirmed) },
        { "甲:confirmed 乙:confirmed 乙:-2", true, nameof(FindingState.AwaitingSecond) },
        { "甲:queried 乙:confirmed", true, nameof(FindingState.AwaitingSecond) },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task A_finding_stands_where_its_decisions_put_it_whether_read_alone_or_with_all(string history, bool fourEyes, string state)
    {
        const string Fingerprint = "0123456789abcdef01234567";
        var rows = history.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split(':')).Select((d, i) => new DispositionRow
        {
            DispositionId = i + 1,
            Fingerprint = Fingerprint,
            DecidedBy = d[0],
            Decision = d[1][0] == '-' ? "reopened" : d[1],
            Undoes = d[1][0] == '-' ? d[1][1] - '0' : null,
            DecidedAt = new(2024, 3, 1, 0, i, 0, DateTimeKind.Utc),
        }).ToList();
        Assert.Equal(state, DecisionStates.Of(rows, fourEyes).ToString());

        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.AddAsync([.. rows]);
        await using var connection = await warehouse.Database.ConnectAsync(CancellationToken.None);
        var (states, last) = await DecisionStates.AllAsync(connection, fourEyes, CancellationToken.None);
        Assert.Equal(state, states.GetValueOrDefault(DecisionStates.KeyOf(Fingerprint)).ToString());
        Assert.Equal(rows.Count, last);
    }

    [Fact]
    public void A_fingerprint_of_another_shape_has_a_key_of_its_own_too()
    {
        Assert.Equal((UInt128)0xff, DecisionStates.KeyOf("0000000000000000000000ff"));
        Assert.Equal(DecisionStates.KeyOf("PE401-1-1"), DecisionStates.KeyOf("PE401-1-1"));
        Assert.NotEqual(DecisionStates.KeyOf("PE401-1-1"), DecisionStates.KeyOf("PE401-1-2"));
    }
}
