namespace PerfEval.Ingest.Stress.Fuzzing.Layouts;

/// <summary>One change to a file of YAML, by its lines or by its characters.</summary>
internal static class YamlMutations
{
    private static readonly string[] Pieces =
    [
        "&a [*a]", "*a", "&a", "!!binary x", "!!int 5", "? [a]", "- - - - -", "{", "}", "[", "]", "[[[[[[[[[[", "{a: {a: {a: ", ": ", "- ", "|\n", ">-\n", "'", "\"", "\"\\ud800\"", "%YAML 9.9", "---", "...", "#", "\t", "\u0000", "\uFEFF", "~", "null", "true", "-1", "1e999",
        "99999999999999999999999999999999", "0.0000000000000000000000000000001", ".nan", "0x10", "''", "(", "(a+)+$", "(?<=a)b", "[a-", "\\", "\\p{Han}", "a{1000}{1000}", "(.*)*", "$", "^", "|", "{number}", "{unit}", "<<: *a", "id: guangxi", "extends: hubei", "a: b: c",
    ];

    public static string Apply(Random random, string text, string other)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var length = random.Next(Math.Min(6, lines.Count - at) + 1);
        switch (random.Next(11))
        {
            case 0:
                lines.RemoveRange(at, length);
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, length));
                break;
            case 2:
                var others = other.Split('\n');
                var from = random.Next(others.Length);
                lines.InsertRange(at, others[from..Math.Min(others.Length, from + random.Next(6))]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(9)) + lines[at].TrimStart();
                break;
            case 4 when lines[at].IndexOf(':', StringComparison.Ordinal) is var colon and > 0:
                lines[at] = lines[at][..(colon + 1)] + " " + Pieces[random.Next(Pieces.Length)];
                break;
            case 5 when lines[at].IndexOf(':', StringComparison.Ordinal) is var colon and > 0:
                lines[at] = Pieces[random.Next(Pieces.Length)] + lines[at][colon..];
                break;
            case 6 when lines[at].Length > 0:
                var place = random.Next(lines[at].Length);
                lines[at] = lines[at].Remove(place, 1);
                break;
            case 7:
                lines[at] = string.Concat(lines[at].Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c));
                break;
            case 8:
                lines.Insert(at, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "[" : "{a: ", random.Next(1, 20_000))));
                break;
            default:
                var where = random.Next(text.Length + 1);
                return text[..where] + Pieces[random.Next(Pieces.Length)] + text[where..];
        }

        return string.Join('\n', lines);
    }
}
