using System.Text;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Tests.Syntax;

public class LexerTests
{
    [Theory]
    [InlineData("0", 0, true)]
    [InlineData("12", 12, true)]
    [InlineData("+3", 3, true)]
    [InlineData("-17", -17, true)]
    [InlineData("1.", 1, false)]
    [InlineData("-.5", -0.5, false)]
    [InlineData(".25", 0.25, false)]
    [InlineData("3.14159", 3.14159, false)]
    [InlineData("000012.50", 12.5, false)]
    public void A_number_is_read(string source, double value, bool isInteger)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(source));

        Assert.Equal(TokenKind.Number, lexer.Next());
        Assert.Equal(value, lexer.Number, 12);
        Assert.Equal(isInteger, lexer.IsInteger);
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Theory]
    [InlineData("--5", -5)]
    [InlineData("1e2", 100)]
    [InlineData("1.5E-1", 0.15)]
    [InlineData("0.00-35", 0.0035)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("99999999999999999999999999999999", 1e18)]
    [InlineData("1e999", 1e18)]
    [InlineData("-99999999999999999999999999999999.5", -1e18)]
    [InlineData("0.1234567890123456789012345678901234567890", 0.123456789012345678)]
    public void A_number_as_programs_should_not_write_it_is_read_and_stays_finite(string source, double value)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(source));

        Assert.Equal(TokenKind.Number, lexer.Next());
        Assert.Equal(value, lexer.Number, 12);
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Fact]
    public void A_number_ends_where_an_operator_is_glued_to_it()
    {
        Assert.Equal(["Number 1", "Number 0", "Keyword cm", "Name F1", "Number 12", "Keyword Tf"], Tokens("1 0cm/F1 12Tf"));
    }

    [Fact]
    public void A_second_point_begins_a_second_number()
    {
        Assert.Equal(["Number 1.2", "Number 0.3"], Tokens("1.2.3"));
    }

    [Fact]
    public void Brackets_strings_and_names_are_told_apart_without_spaces()
    {
        Assert.Equal(
            ["DictionaryOpen", "Name A", "ArrayOpen", "LiteralString x(y)", "HexString 4a", "ArrayClose", "Name B", "Keyword true", "DictionaryClose"],
            Tokens("<</A[(x(y))<4a>]/B true>>"));
    }

    [Fact]
    public void A_comment_ends_with_its_line()
    {
        Assert.Equal(["Number 1", "Number 2", "Number 3"], Tokens("1 % a (b\r2%\n3"));
    }

    [Fact]
    public void An_escaped_parenthesis_does_not_close_a_string()
    {
        Assert.Equal([@"LiteralString a\)b\\", "Keyword Tj"], Tokens(@"(a\)b\\)Tj"));
    }

    [Fact]
    public void What_is_not_closed_ends_with_the_data()
    {
        Assert.Equal(["LiteralString abc (d)"], Tokens("(abc (d)"));
        Assert.Equal(["HexString 4a4b"], Tokens("<4a4b"));
        Assert.Equal([@"LiteralString \"], Tokens(@"(\"));
    }

    [Fact]
    public void A_delimiter_that_fits_nothing_is_one_token()
    {
        Assert.Equal(["Stray )", "Stray >", "Stray {", "Keyword a", "Stray }"], Tokens(")> {a}"));
    }

    private static List<string> Tokens(string source)
    {
        var tokens = new List<string>();
        var lexer = new Lexer(Encoding.Latin1.GetBytes(source));
        for (var kind = lexer.Next(); kind != TokenKind.End; kind = lexer.Next())
        {
            tokens.Add(kind switch
            {
                TokenKind.Number => FormattableString.Invariant($"{kind} {lexer.Number}"),
                TokenKind.Name or TokenKind.LiteralString or TokenKind.HexString or TokenKind.Keyword or TokenKind.Stray =>
                    $"{kind} {Encoding.Latin1.GetString(lexer.Text)}",
                _ => kind.ToString(),
            });
        }

        return tokens;
    }
}
