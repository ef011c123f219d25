using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Text;

public class MathTests
{
    [Theory]
    [InlineData("<m:r><m:rPr/><w:rPr/><m:t>x=1</m:t></m:r>", "x=1")]
    [InlineData("<m:f><m:fPr><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr></m:fPr><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f>", "3/4")]
    [InlineData("<m:f><m:num><m:r><m:t>实际-目标</m:t></m:r></m:num><m:den><m:r><m:t>目标</m:t></m:r></m:den></m:f>", "(实际-目标)/目标")]
    [InlineData("<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup>", "10^4")]
    [InlineData("<m:sSup><m:e><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "(a/b)^2")]
    [InlineData("<m:sSup><m:e><m:d><m:e><m:r><m:t>a-b</m:t></m:r></m:e></m:d></m:e><m:sup><m:r><m:t>n+1</m:t></m:r></m:sup></m:sSup>", "(a-b)^(n+1)")]
    [InlineData("<m:d><m:e><m:r><m:t>a+b</m:t></m:r></m:e></m:d>", "(a+b)")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>", "[a|b]")]
    [InlineData("<m:rad><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad>", "√2")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub/><m:sup/><m:e><m:r><m:t>得分</m:t></m:r></m:e></m:nary>", "∑得分")]
    public void An_equation_is_one_line_of_text(string math, string text)
    {
        Assert.Equal("#0 得分＝" + text, DocumentDump.Of(DocxFile.WithBody(Para(R("得分＝"), $"<m:oMath>{math}</m:oMath>")).Read()));
        Assert.Equal("#0 " + text, DocumentDump.Of(DocxFile.WithBody($"<m:oMathPara><m:oMath>{math}</m:oMath></m:oMathPara>").Read()));
    }
}
