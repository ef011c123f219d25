using System.Text;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Tests.Syntax;

public class StringSyntaxTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(@"a\n\r\t\b\f\(\)\\", "a\n\r\t\b\f()\\")]
    [InlineData(@"\101\1012\7\08", "AA2\a\08")]
    [InlineData(@"\777", "\u00ff")]
    [InlineData("a\\\nb\\\r\nc", "abc")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData(@"\x\", "x")]
    public void The_escapes_of_a_literal_string_are_undone(string raw, string expected)
    {
        Assert.Equal(expected, Encoding.Latin1.GetString(StringSyntax.Literal(Encoding.Latin1.GetBytes(raw))));
    }

    [Theory]
    [InlineData("48 65\n6C", "Hel")]
    [InlineData("487", "Hp")]
    [InlineData("4x8", "H")]
    [InlineData("", "")]
    public void A_hex_string_is_read_past_what_is_no_digit_and_an_odd_digit_is_filled_up(string raw, string expected)
    {
        Assert.Equal(expected, Encoding.Latin1.GetString(StringSyntax.Hex(Encoding.Latin1.GetBytes(raw))));
    }

    [Theory]
    [InlineData("Type", "Type")]
    [InlineData("A#20B", "A B")]
    [InlineData("#B7#BD", "\u00b7\u00bd")]
    [InlineData("A#", "A#")]
    [InlineData("A#zz", "A#zz")]
    public void A_name_keeps_what_is_no_escape(string raw, string expected)
    {
        Assert.Equal(expected, StringSyntax.Name(Encoding.Latin1.GetBytes(raw)));
    }
}
