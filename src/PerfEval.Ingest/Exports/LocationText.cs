using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Exports;

/// <summary>A location as people name it: 第1页 表2 行5 列4, everything counted from 1; 第12行 of a text file; 脚注3.</summary>
public static class LocationText
{
    /// <summary>Empty where nothing of the place is known.</summary>
    public static string Describe(Location at) => string.Join(' ', Steps(at));

    /// <summary>The same, from the outer to the inner.</summary>
    public static IEnumerable<string> Steps(Location at)
    {
        if (at.Page is { } page)
            yield return $"第{page}页";
        if (at.Part is { } part)
            yield return PartName(part);
        if (at.Line is { } line)
            yield return $"第{line}行";
        if (at.Table is { } table)
            yield return $"表{table}";
        if (at.Row is { } row)
            yield return $"行{row + 1}";
        if (at.Column is { } column)
            yield return $"列{column + 1}";
        if (at is { Line: null, Table: null, Row: null, Block: { } block })
            yield return $"第{block + 1}段";
    }

    private static string PartName(string part)
    {
        var words = part.Split(' ', 2);
        var name = words[0] switch
        {
            "header" => "页眉",
            "footer" => "页脚",
            "footnote" => "脚注",
            "endnote" => "尾注",
            "textbox" => "文本框",
            "comment" => "批注",
            _ => null,
        };
        return name is null ? part : name + (words.Length > 1 ? words[1] : "");
    }
}
