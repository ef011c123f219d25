using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Syntax;

internal enum TokenKind : byte
{
    End,

    /// <summary><see cref="Lexer.Number"/>, <see cref="Lexer.IsInteger"/>.</summary>
    Number,

    /// <summary><see cref="Lexer.Text"/>: the bytes after the slash, #xx not undone.</summary>
    Name,

    /// <summary><see cref="Lexer.Text"/>: the bytes within the parentheses, escapes not undone.</summary>
    LiteralString,

    /// <summary><see cref="Lexer.Text"/>: the bytes within the angle brackets.</summary>
    HexString,

    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,

    /// <summary>An operator or a word such as <c>true</c>, <c>obj</c>; <see cref="Lexer.Text"/>.</summary>
    Keyword,

    /// <summary>A delimiter that fits nothing, or a brace; one byte.</summary>
    Stray,
}

/// <summary>
/// Splits bytes into tokens (ISO 32000-1, 7.2 and 7.3). Allocates nothing, never fails, and each token moves on by at least one byte.
/// Content streams have a tokenizer of their own, which knows operators and no objects.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Lexer(ReadOnlySpan<byte> data, int position = 0)
{
    private readonly ReadOnlySpan<byte> data = data;
    private int textStart;
    private int textEnd;

    /// <summary>Of the next byte to read.</summary>
    public int Position { readonly get; set; } = position;

    /// <summary>Where the token read last begins, its delimiter included.</summary>
    public int Start { get; private set; }

    public double Number { get; private set; }
    public bool IsInteger { get; private set; }

    public readonly ReadOnlySpan<byte> Text => data[textStart..textEnd];

    public readonly ReadOnlySpan<byte> Data => data;

    public TokenKind Next()
    {
        var p = Position;
        byte b;
        while (true)
        {
            if ((uint)p >= (uint)data.Length)
            {
                Start = Position = data.Length;
                textStart = textEnd = data.Length;
                return TokenKind.End;
            }

            b = data[p];
            if ((Characters.Classes[b] & Characters.Space) != 0)
            {
                p++;
            }
            else if (b == '%')
            {
                p = Characters.SkipSpaceAndComments(data, p);
            }
            else
            {
                break;
            }
        }

        Start = p;
        var kind = Characters.Classes[b];
        if ((kind & (Characters.Digit | Characters.Sign)) != 0)
        {
            Number = NumberSyntax.Read(data, ref p, out var isInteger);
            IsInteger = isInteger;
            Position = p;
            return TokenKind.Number;
        }

        if (kind == 0)
        {
            textStart = p;
            textEnd = Position = SkipRegular(p + 1);
            return TokenKind.Keyword;
        }

        return Delimited(b, p);
    }

    private TokenKind Delimited(byte b, int p)
    {
        switch (b)
        {
            case (byte)'/':
                textStart = p + 1;
                textEnd = Position = SkipRegular(p + 1);
                return TokenKind.Name;
            case (byte)'(':
                return LiteralString(p + 1);
            case (byte)'[':
                Position = p + 1;
                return TokenKind.ArrayOpen;
            case (byte)']':
                Position = p + 1;
                return TokenKind.ArrayClose;
            case (byte)'<' when p + 1 < data.Length && data[p + 1] == '<':
                Position = p + 2;
                return TokenKind.DictionaryOpen;
            case (byte)'<':
                return HexString(p + 1);
            case (byte)'>' when p + 1 < data.Length && data[p + 1] == '>':
                Position = p + 2;
                return TokenKind.DictionaryClose;
            default:
                textStart = p;
                textEnd = Position = p + 1;
                return TokenKind.Stray;
        }
    }

    private readonly int SkipRegular(int p)
    {
        while ((uint)p < (uint)data.Length && Characters.IsRegular(data[p]))
            p++;
        return p;
    }

    private TokenKind LiteralString(int p)
    {
        textStart = p;
        var depth = 1;
        while (p < data.Length)
        {
            var next = data[p..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (next < 0)
                break;
            p += next;
            var b = data[p++];
            if (b == '\\')
            {
                p++;
            }
            else if (b == '(')
            {
                depth++;
            }
            else if (--depth == 0)
            {
                textEnd = p - 1;
                Position = p;
                return TokenKind.LiteralString;
            }
        }

        textEnd = Position = data.Length;
        return TokenKind.LiteralString;
    }

    private TokenKind HexString(int p)
    {
        textStart = p;
        var length = data[p..].IndexOf((byte)'>');
        textEnd = length < 0 ? data.Length : p + length;
        Position = length < 0 ? data.Length : textEnd + 1;
        return TokenKind.HexString;
    }
}
