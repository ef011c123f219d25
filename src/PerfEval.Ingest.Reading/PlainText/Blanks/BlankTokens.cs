namespace PerfEval.Ingest.Reading.PlainText.Blanks;

/// <summary>A word of a line, and the display columns it takes (a Chinese character takes two).</summary>
internal readonly record struct BlankToken(string Text, int Left, int Right);

/// <summary>Cuts a line at its blanks.</summary>
internal static class BlankTokens
{
    /// <param name="gap">Display columns of blank that part two tokens: 1 takes each word alone, 2 keeps words with one blank between them together.</param>
    public static List<BlankToken> Of(string line, int gap)
    {
        var tokens = new List<BlankToken>();
        var column = 0;
        var begin = -1;
        var left = 0;
        var right = 0;
        var end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var width = DisplayWidth(line[i]);
            if (!char.IsWhiteSpace(line[i]))
            {
                if (begin >= 0 && column - right >= gap)
                {
                    tokens.Add(new(line[begin..end], left, right));
                    begin = -1;
                }

                if (begin < 0)
                    (begin, left) = (i, column);
                (end, right) = (i + 1, column + width);
            }

            column += width;
        }

        if (begin >= 0)
            tokens.Add(new(line[begin..end], left, right));
        return tokens;
    }

    /// <summary>The wide blank counts as one, as it stands within names (张　三); each half of a surrogate pair does, and so the pair as two.</summary>
    private static int DisplayWidth(char c) => c switch
    {
        '\u3000' => 1,
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF'
            or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
        _ => 1,
    };
}
