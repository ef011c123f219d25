using System.Text;

namespace PerfEval.Ingest.Reading.Docx.Numbering;

/// <summary>A number as Word writes it in front of a paragraph, and the tab, blank or nothing behind it.</summary>
internal readonly record struct NumberText(string? Text, string? Suffix);

/// <summary>Counts the lists of one file along the order of its paragraphs.</summary>
internal sealed class NumberingCounters(NumberingSheet sheet, ReadingSession session)
{
    private readonly Dictionary<ListDefinition, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> overridden = [];

    /// <summary>The number of the next paragraph at a 0-based level of a list; none where the file does not define it.</summary>
    public NumberText Next(int listId, int level)
    {
        if (level is < 0 or >= ListDefinition.Levels || Find(listId) is not var (list, definition))
            return default;
        if (LevelOf(list, definition, level) is not { } shape)
            return default;

        if (!counters.TryGetValue(definition, out var counts))
            counters[definition] = counts = new int?[ListDefinition.Levels];
        Advance(counts, list, definition, listId, level, shape);
        var text = shape.Format == "bullet" ? Bullet(shape.Text) : Write(shape, list, definition, counts);
        return text.Length == 0 ? default : new NumberText(text, shape.Suffix);
    }

    /// <summary>The level that a paragraph style stands for in a list.</summary>
    public int? LevelOfStyle(int listId, string style)
    {
        if (Find(listId) is not var (list, definition))
            return null;
        for (var level = 0; level < ListDefinition.Levels; level++)
        {
            if (string.Equals(LevelOf(list, definition, level)?.Style, style, StringComparison.Ordinal))
                return level;
        }

        return null;
    }

    private (ListInstance List, ListDefinition Definition)? Find(int listId)
    {
        if (sheet.List(listId) is not { } list || sheet.Definition(list.Definition) is not { } definition)
            return null;
        if (definition.LevelsFromStyle is { } style
            && session.Styles[style]?.NumberingId is { } linked
            && sheet.List(linked) is { } target
            && sheet.Definition(target.Definition) is { LevelsFromStyle: null } holder)
        {
            definition = holder;
        }

        return (list, definition);
    }

    private static NumberingLevel? LevelOf(ListInstance list, ListDefinition definition, int level) =>
        list.Level[level] ?? definition.Level[level];

    private static int StartOf(ListInstance list, ListDefinition definition, int level) =>
        list.Start[level] ?? LevelOf(list, definition, level)?.Start ?? 1;

    private void Advance(int?[] counts, ListInstance list, ListDefinition definition, int listId, int level, NumberingLevel shape)
    {
        var startsAnew = list.Start[level] is not null && overridden.Add((listId, level));
        counts[level] = startsAnew || counts[level] is not { } count
            ? list.Start[level] ?? shape.Start
            : (int)Math.Min(count + 1L, int.MaxValue);

        for (var inner = level + 1; inner < ListDefinition.Levels; inner++)
        {
            if (LevelOf(list, definition, inner)?.RestartsBehind is not { } behind || level < behind)
                counts[inner] = null;
        }
    }

    private static string Write(NumberingLevel shape, ListInstance list, ListDefinition definition, int?[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < shape.Text.Length; i++)
        {
            var isPlace = shape.Text[i] == '%' && i + 1 < shape.Text.Length && shape.Text[i + 1] is >= '1' and <= '9';
            if (!isPlace)
            {
                text.Append(shape.Text[i]);
                continue;
            }

            var level = shape.Text[++i] - '1';
            var format = shape.AllDecimal ? "decimal" : LevelOf(list, definition, level)?.Format ?? "decimal";
            text.Append(NumberFormats.Write(format, counts[level] ?? StartOf(list, definition, level)));
        }

        return text.ToString();
    }

    /// <summary>Bullets are mostly codes of symbol fonts; all that matters is that there is one.</summary>
    private static string Bullet(string text)
    {
        foreach (var character in text)
        {
            if (character is >= '\uE000' and <= '\uF8FF')
                return "•";
        }

        return text;
    }
}
