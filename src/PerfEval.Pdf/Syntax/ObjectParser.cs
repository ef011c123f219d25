using System.Runtime.InteropServices;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>
/// Parses direct objects, of a file body or an object stream. Never fails: what is damaged is left out, and <see cref="IsDamaged"/> says so. Where <c>decryption</c> is given, strings are decrypted.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ObjectParser(PdfFile file, ReadOnlySpan<byte> data, int position, ObjectDecryption? decryption = null)
{
    private readonly PdfFile file = file;
    private readonly ObjectDecryption? decryption = decryption;

    // One stack for all levels, kept by the file: an array of the right size is made when its end is known. Parsing never re-enters.
    private readonly List<PdfObject> stack = file.ParseStack;
    private Lexer lexer = new(data, position);
    private bool ended;
    private int values;

    public bool IsDamaged { get; private set; }

    public readonly int Position => lexer.Position;

    /// <summary>The object at the position; null where none begins there (then the keyword or bracket found has been read).</summary>
    public PdfObject? Parse()
    {
        stack.Clear();
        return Value(lexer.Next(), 0);
    }

    private PdfObject? Value(TokenKind token, int depth)
    {
        values++;
        switch (token)
        {
            case TokenKind.Number:
                return NumberOrReference();
            case TokenKind.Name:
                return file.Names.Get(lexer.Text);
            case TokenKind.LiteralString:
                return String(StringSyntax.Literal(lexer.Text));
            case TokenKind.HexString:
                return String(StringSyntax.Hex(lexer.Text));
            case TokenKind.ArrayOpen:
                return Array(depth + 1);
            case TokenKind.DictionaryOpen:
                return Dictionary(depth + 1);
            case TokenKind.Keyword:
                return Word(lexer.Text);
            default:
                return null;
        }
    }

    private static PdfObject? Word(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("true"u8) ? PdfBoolean.True
        : text.SequenceEqual("false"u8) ? PdfBoolean.False
        : text.SequenceEqual("null"u8) ? PdfObject.Null
        : null;

    private PdfObject NumberOrReference()
    {
        var value = lexer.Number;
        if (!lexer.IsInteger)
            return new PdfNumber(value);
        if (value is >= 0 and <= int.MaxValue)
        {
            var next = lexer.Position;
            if (Reference.TryRest(lexer.Data, ref next, out var of))
            {
                lexer.Position = next;
                return new PdfReference((int)value, of);
            }
        }

        return SmallNumbers.Get(value);
    }

    private readonly PdfString String(byte[] bytes) =>
        new(decryption is null ? bytes : decryption.String(bytes));

    private PdfArray Array(int depth)
    {
        var start = stack.Count;
        while (!TooDeep(depth))
        {
            file.Budget.Step();
            var token = lexer.Next();
            if (token == TokenKind.ArrayClose)
                break;
            if (EndsObject(token))
                break;
            if (Value(token, depth) is { } item)
                stack.Add(item);
            else
                IsDamaged = true;
        }

        var items = CollectionsMarshal.AsSpan(stack)[start..].ToArray();
        CollectionsMarshal.SetCount(stack, start);
        return new PdfArray(items, file);
    }

    private PdfDictionary Dictionary(int depth)
    {
        var start = stack.Count;
        while (!TooDeep(depth))
        {
            file.Budget.Step();
            var token = lexer.Next();
            if (token == TokenKind.DictionaryClose)
                break;
            if (EndsObject(token))
                break;
            if (token != TokenKind.Name)
            {
                IsDamaged = true;
                continue;
            }

            var key = file.Names.Get(lexer.Text);
            token = lexer.Next();
            if (token == TokenKind.DictionaryClose)
                break;
            if (EndsObject(token))
                break;
            if (Value(token, depth) is { } value)
            {
                stack.Add(key);
                stack.Add(value);
            }
            else
            {
                IsDamaged = true;
            }
        }

        var entries = SmallDictionary.Of(CollectionsMarshal.AsSpan(stack)[start..]);
        CollectionsMarshal.SetCount(stack, start);
        return new PdfDictionary(entries, file);
    }

    /// <summary>The data or the object ends before its bracket: what was read so far is the object.</summary>
    private bool EndsObject(TokenKind token)
    {
        if (token == TokenKind.Keyword && IsStructure(lexer.Text))
            lexer.Position = lexer.Start;
        else if (token != TokenKind.End)
            return false;
        IsDamaged = true;
        return true;
    }

    /// <summary>Or too long.</summary>
    private bool TooDeep(int depth)
    {
        // What follows cannot be told apart from what it is nested in: every level ends there.
        if (ended)
            return true;
        if (depth <= file.Budget.Limits.MaxNesting && values < file.Budget.Limits.MaxObjectValues)
            return false;
        ended = true;
        IsDamaged = true;
        return true;
    }

    private static bool IsStructure(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("endobj"u8) || text.SequenceEqual("obj"u8) || text.SequenceEqual("stream"u8) || text.SequenceEqual("endstream"u8)
        || text.SequenceEqual("xref"u8) || text.SequenceEqual("startxref"u8) || text.SequenceEqual("trailer"u8);
}
