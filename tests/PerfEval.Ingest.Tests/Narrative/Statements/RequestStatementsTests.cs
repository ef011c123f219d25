using System.Globalization;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class RequestStatementsTests
{
    [Fact]
    public void A_clause_of_thousands_of_amounts_costs_what_its_text_does()
    {
        var amounts = string.Concat(Enumerable.Range(1, 10_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + "万元、"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var report = Given.Project("申报" + amounts + "共计5万元。");

        Assert.Empty(report.Requests);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300_000_000);
    }
}
