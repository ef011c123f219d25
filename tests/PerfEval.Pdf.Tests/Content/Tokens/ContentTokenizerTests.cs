using System.Text;
using PerfEval.Pdf.Content;
using PerfEval.Pdf.Content.Tokens;

namespace PerfEval.Pdf.Tests.Content.Tokens;

public class ContentTokenizerTests
{
    [Theory]
    [InlineData("1 2.5 -3 +4 m", "1 2.5 -3 4 m")]
    [InlineData(".5 -.25 5. l", "0.5 -0.25 5 l")]
    [InlineData("--5 1.2.3 5-3 w", "-5 1.2 5 w")]
    [InlineData("1e-2 -2.5E+1 3e0 w", "0.01 -25 3 w")]
    [InlineData("9e9ET", "9000000000 ET")]
    [InlineData("9ET", "9 ET")]
    [InlineData("100000000000000000000 w", "1E+20 w")]
    [InlineData("0.00000000000000000000001 w", "0 w")]
    [InlineData("[(a)-120(b)]TJ", "[ (a) -120 (b) ] TJ")]
    [InlineData("(a\\(b\\)\\\\ \\101\\7\\n) Tj", "(a(b)\\ A\a\n) Tj")]
    [InlineData("(a(b)c) Tj", "(a(b)c) Tj")]
    [InlineData("(a\\\nb) Tj", "(ab) Tj")]
    [InlineData("(a\r\nb) Tj", "(a\nb) Tj")]
    [InlineData("<4142 4> Tj", "(AB@) Tj")]
    [InlineData("<4x1> Tj", "(A) Tj")]
    [InlineData("/F#31 12 Tf", "/F1 12 Tf")]
    [InlineData("/Span <</ActualText (x)>> BDC", "/Span << /ActualText (x) >> BDC")]
    [InlineData("% a remark (\n1 w", "1 w")]
    [InlineData("true false null 1 w", "true false null 1 w")]
    [InlineData("1 0 0 RG/F1 9 Tf(a)Tj", "1 0 0 RG|/F1 9 Tf|(a) Tj")]
    [InlineData("1 nonsense 2 w", "1 ?|2 w")]
    [InlineData(") } 1 w", "1 w")]
    public void Content_is_split_into_operators_with_their_operands(string content, string expected) => Assert.Equal(expected, Split(content));

    [Theory]
    [InlineData("(never closed")]
    [InlineData("<41")]
    [InlineData("(ends in a backslash\\")]
    [InlineData("1 2 3")]
    [InlineData("/")]
    public void Operands_without_an_operator_are_dropped_and_end_nothing(string content) => Assert.Equal("1 w", Split("1 w " + content));

    [Fact]
    public void An_array_longer_than_any_producer_writes_is_cut_and_the_operators_behind_it_are_read()
    {
        var stack = new OperandStack();
        var tokenizer = new ContentTokenizer(Encoding.Latin1.GetBytes("[" + string.Concat(Enumerable.Repeat("1 ", 400_000)) + "] TJ 7 w"), stack);

        Assert.True(tokenizer.Read(out _));
        Assert.True(stack.HasOverflowed);
        Assert.True(tokenizer.Read(out var name));
        Assert.Equal(ContentOperator.LineWidth, name);
        Assert.Equal(7, stack.Number(0));
    }

    private static string Split(string content)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        var tokenizer = new ContentTokenizer(bytes, new OperandStack());
        var all = new List<string>();
        while (tokenizer.Read(out var name))
        {
            var words = new List<string>();
            for (var i = 0; i < tokenizer.Operands.Count; i++)
                words.Add(Show(tokenizer.Operands, tokenizer.Operands[i]));
            words.Add(name == ContentOperator.Unknown ? "?" : Name(name));
            all.Add(string.Join(' ', words));
        }

        return string.Join('|', all);
    }

    private static string Show(in OperandList operands, in Operand operand)
    {
        var text = Encoding.Latin1.GetString(operand.Kind == OperandKind.Number ? default : operands.Bytes(operand));
        return operand.Kind switch
        {
            OperandKind.Number => operand.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            OperandKind.Name => "/" + text,
            OperandKind.String => "(" + text + ")",
            _ => text,
        };
    }

    private static string Name(uint name) =>
        new([.. new[] { (char)(name & 0xFF), (char)((name >> 8) & 0xFF), (char)((name >> 16) & 0xFF) }.Where(c => c != 0)]);
}
