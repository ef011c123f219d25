using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Review.Sources;

namespace PerfEval.Ingest.Review.Tests.Sources;

public class OperandTests
{
    [Fact]
    public void Operands_of_findings_within_a_file_and_across_files_have_their_places()
    {
        var read = Operand.Read("""
            [{"role":"得分","text":"9.5","at":{"page":1,"block":2,"row":3,"column":4,"box":[1,2.5,3,4]},"place":"第1页"},
             {"role":"上年 全年预算数","text":"90","location":{"block":2,"row":5,"column":1,"line":9},"place":"第9行","file":"乙.txt","sha256":"ab"},
             {"text":"无处可寻"}, 5]
            """);
        Assert.Equal(
        [
            new Operand(1, "得分", "9.5", new() { Page = 1, Block = 2, Row = 3, Column = 4, Box = new(1, 2.5m, 3, 4) }, "第1页", null, null),
            new Operand(2, "上年 全年预算数", "90", new() { Block = 2, Row = 5, Column = 1, Line = 9 }, "第9行", "ab", "乙.txt"),
            new Operand(3, null, "无处可寻", new Location(), "", null, null),
        ],
            read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1,2")]
    public void What_is_no_evidence_gives_no_operands(string evidence) => Assert.Empty(Operand.Read(evidence));
}
