namespace PerfEval.Ingest.Stress.Fuzzing.PlainText;

/// <summary>One change to the lines and cells of a text.</summary>
internal static class LineMutations
{
    private static readonly string[] Separators = ["\t", "|", " | ", "  ", "　", " ", "\n", "\n\n", "\r\n", "\r", "\f", "\v", "\u0085", "\u2028", ",", "┃", "———"];

    private static readonly string[] Pieces =
    [
        "项目支出绩效自评表", "（2023年度）", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "总分", "100", "-5", "98.75%", "≥95%", "1e999", "００１２．５", "九十八点五", "一、基本情况", "其中：当年财政拨款", "𠀀", "\uFEFF", "\u202E49", "\u200B",
        "e\u0301\u0302", "\u0001", "\uE000", "\uFFFD", "=SUM(A1)", "<script>", "2023年12月31日", "元/人·月", "((((", "）））", "99999999999999999999999999999", "0.0000000000000000000000000000001", "偏差原因分析及改进措施", "年度总体目标", "填报单位：", "注：",
    ];

    public static string Apply(Random random, string text, string other)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var length = random.Next(Math.Min(8, lines.Count - at) + 1);
        switch (random.Next(13))
        {
            case 0:
                lines.RemoveRange(at, length);
                break;
            case 1:
                var piece = lines.GetRange(at, length);
                for (var times = random.Next(10) == 0 ? random.Next(1, 300) : 1; times > 0; times--)
                    lines.InsertRange(at, piece);
                break;
            case 2:
                lines.InsertRange(random.Next(lines.Count), lines.GetRange(at, length));
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4:
                lines.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 5 or 6:
                lines[at] = Cells(random, lines[at]);
                break;
            case 7:
                return text.Replace(Separators[random.Next(Separators.Length)], Separators[random.Next(Separators.Length)], StringComparison.Ordinal);
            case 8:
                lines[at] = string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? Separators[random.Next(Separators.Length)] : Pieces[random.Next(Pieces.Length)], random.Next(1, 400))) + lines[at];
                break;
            case 9:
                var rows = other.Split('\n');
                var from = random.Next(rows.Length);
                lines.InsertRange(at, rows[from..Math.Min(rows.Length, from + random.Next(30))]);
                break;
            case 10:
                var place = random.Next(text.Length + 1);
                return text[..place] + Separators[random.Next(Separators.Length)] + text[place..];
            case 11:
                lines[at] = string.Concat(lines[at].Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c));
                break;
            default:
                lines.Reverse(at, length);
                break;
        }

        return lines.Count == 0 ? "一" : string.Join('\n', lines);
    }

    private static string Cells(Random random, string line)
    {
        var cells = line.Split('\t').ToList();
        var at = random.Next(cells.Count);
        switch (random.Next(5))
        {
            case 0:
                cells.RemoveAt(at);
                break;
            case 1:
                cells.Insert(at, cells[random.Next(cells.Count)]);
                break;
            case 2:
                cells.Insert(at, "");
                break;
            case 3:
                cells[at] = Pieces[random.Next(Pieces.Length)];
                break;
            default:
                cells[at] += Pieces[random.Next(Pieces.Length)];
                break;
        }

        return string.Join('\t', cells);
    }
}
