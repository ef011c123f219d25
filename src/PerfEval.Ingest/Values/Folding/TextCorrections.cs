using System.Buffers;
using System.Text;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Folding;

/// <summary>A slip in a text and what is read instead.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Written">As written.</param>
/// <param name="Read">What is read.</param>
internal readonly record struct TextCorrection(int Start, string Written, string Read)
{
    /// <summary>Where the text goes on behind it.</summary>
    public int End => Start + Written.Length;
}

/// <summary>The known slips of character recognition of schemas/corrections.yaml. None of them changes, adds or removes a digit.</summary>
internal sealed class TextCorrections
{
    private static readonly Lazy<TextCorrections> Loaded = new(() => YamlData.Read(SchemaFiles.BuiltIn, "corrections.yaml", data => new TextCorrections(data)));

    private readonly Lexicon<string> words;
    private readonly Lexicon<string> behindDigits;
    private readonly Lexicon<string> beforeDigits;

    /// <summary>The second character of every slip, or its only one: the first ones (万 项 实) are in every other text.</summary>
    private readonly SearchValues<char> marks;

    private TextCorrections(YamlData root)
    {
        var (inText, behind) = (Pairs(root, "words"), Pairs(root, "behindDigits"));
        words = new(inText.Concat(root.RequiredList("sound").Select(word => (word, word))));
        (behindDigits, beforeDigits) = (new(behind), new(Pairs(root, "beforeDigits")));
        marks = SearchValues.Create([.. inText.Concat(behind).Select(p => p.Word[Math.Min(1, p.Word.Length - 1)])]);
    }

    public static TextCorrections BuiltIn => Loaded.Value;

    /// <summary>A table from the text of a file: for its tests.</summary>
    /// <exception cref="SchemaDataException">It has another shape, or an entry that touches a digit.</exception>
    internal static TextCorrections Parse(string yaml) => YamlData.Read("corrections.yaml", yaml, data => new TextCorrections(data));

    /// <summary>The slips in a text, in order; nothing in nearly every text.</summary>
    /// <param name="text">A label, name or value.</param>
    /// <param name="isValue">It is a value: one may begin with a slip before a digit.</param>
    public IReadOnlyList<TextCorrection> Find(string text, bool isValue = false)
    {
        var slip = isValue && text.Length > 1 && IsDigit(text, 1) ? beforeDigits.At(text, 0, out var sign) == 1 ? sign : null : null;
        if (slip is null && !text.AsSpan().ContainsAny(marks))
            return [];
        var found = new List<TextCorrection>();
        if (slip is not null)
            found.Add(new(0, text[..1], slip));
        for (var at = found.Count; at < text.Length;)
        {
            var length = words.At(text, at, out var meant);
            if (length == 0 && IsDigit(text, at - 1))
                length = behindDigits.At(text, at, out meant);
            if (length > 0 && text.Substring(at, length) is var written && written != meant)
                found.Add(new(at, written, meant));
            at += Math.Max(length, 1);
        }

        return found;
    }

    /// <summary>The text with its slips corrected; the same instance where it has none.</summary>
    public string Correct(string text)
    {
        var slips = Find(text);
        if (slips.Count == 0)
            return text;
        var corrected = new StringBuilder(text.Length);
        var at = 0;
        foreach (var slip in slips)
        {
            corrected.Append(text, at, slip.Start - at).Append(slip.Read);
            at = slip.End;
        }

        return corrected.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static (string Word, string Meaning)[] Pairs(YamlData root, string key)
    {
        var section = root.Section(key);
        return [.. section.Keys.Select(word => HasDigit(word) || HasDigit(section.Required(word))
            ? throw section.Mistake(word, $"“{word}: {section.Required(word)}”含有数字，更正不得改动数字")
            : (word, section.Required(word)))];
    }

    private static bool HasDigit(string text) => text.Any(char.IsDigit);
}
