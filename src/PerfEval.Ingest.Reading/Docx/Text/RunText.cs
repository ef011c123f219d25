namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>What turns the characters of a run, as stored, into the characters that are seen.</summary>
internal static class RunText
{
    private const string Blanks = " \t\r\n";

    /// <summary>Takes the blanks off both ends of the text behind <paramref name="start"/>.</summary>
    public static void Trim(ParagraphDraft draft, int start)
    {
        var text = draft.From(start);
        var blanks = text.IndexOfAnyExcept(Blanks);
        draft.Truncate(start + text.TrimEnd(Blanks).Length);
        if (blanks <= 0 || draft.Length == start)
            return;
        text[blanks..].CopyTo(text);
        draft.Truncate(draft.Length - blanks);
    }

    /// <summary>
    /// Replaces private-use codes, and in a dingbat font letters too. Letters in the Symbol font stay: programs set whole
    /// words in it that never were Greek.
    /// </summary>
    public static void MapSymbols(ParagraphDraft draft, int start, string? font)
    {
        var text = draft.From(start);
        if (font is null && !text.ContainsAnyInRange('\uF000', '\uF0FF'))
            return;

        var lettersToo = font is not null && !string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase);
        foreach (ref var character in text)
        {
            if (!SymbolFonts.IsPrivateUse(character) && !(lettersToo && character is > ' ' and <= '\u00FF'))
                continue;
            if (!SymbolFonts.TryMap(font ?? "", character, out var mapped))
                (draft.UnknownSymbols ??= []).Add((font ?? "", character));
            character = mapped;
        }
    }

    /// <summary>Raised digits stay apart from the figure before them: m² and not m2, 100¹ and not 1001.</summary>
    public static void Raise(Span<char> text)
    {
        if (text.ContainsAnyExceptInRange('0', '9'))
            return;
        foreach (ref var digit in text)
            digit = "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0'];
    }
}
