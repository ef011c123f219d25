using System.Globalization;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>What only shows beside other submissions.</summary>
internal enum Oddity
{
    None,

    /// <summary>Four times the money of the year before; the year after is as it was.</summary>
    Jump,

    /// <summary>The first counted indicator is thirty times that of its like, in target and actual.</summary>
    Outlier,
}

/// <summary>What a file holds.</summary>
internal enum FileShape
{
    Form,
    Report,

    /// <summary>The form, and the report of the same project and year behind or before it.</summary>
    FormAndReport,

    /// <summary>The forms of several projects of the unit.</summary>
    SeveralForms,
}

/// <summary>One file to be made.</summary>
internal sealed record PlannedFile(int Number, Series Series, int Year)
{
    /// <summary>Relative, with forward slashes: 市/县/单位/文件.</summary>
    public required string Path { get; init; }

    public FileShape Shape { get; init; }

    public bool IsNarrative => Shape == FileShape.Report;

    /// <summary>1: the corrected submission that follows the first.</summary>
    public int Again { get; init; }

    /// <summary>The submission that this one follows, or whose bytes these are.</summary>
    public PlannedFile? First { get; init; }

    /// <summary>The very bytes of <see cref="First"/>, at another place.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>The report whose sentences these are.</summary>
    public PlannedFile? CopiedFrom { get; init; }

    public HostileFile? Hostile { get; init; }

    public Oddity Oddity { get; init; }

    public required string Format { get; init; }
}

/// <summary>Which files there are: a folder for each unit in its county in its city, each project over its years.</summary>
internal static class Plan
{
    public static IEnumerable<PlannedFile> Files(ManyOptions options)
    {
        var (number, narratives) = (0, new List<PlannedFile>());
        for (var next = 0; number < options.Count; next++)
        {
            if (next >= Series.Most)
                throw new InvalidOperationException("The names of places and projects do not suffice for so many files.");
            var series = Series.Draw(options.Seed, next);
            for (var year = series.FirstYear; year < series.FirstYear + series.Years && number < options.Count; year++)
            {
                var first = One(options, series, year, number++, narratives);
                yield return first;
                var chance = new Chance(options.Seed, 6, first.Number);
                if (number < options.Count && first.Hostile is null && chance.Happens(options.Resubmitted))
                    yield return first with { Number = number++, Again = 1, First = first, CopiedFrom = null, Path = Beside(first, "（修订）") };
                if (number < options.Count && first.Hostile is null && chance.Happens(options.Duplicates))
                    yield return first with { Number = number++, First = first, IsDuplicate = true, Path = $"{series.City}/{series.County}/{series.County}财政局汇总/{series.Unit}{System.IO.Path.GetFileName(first.Path)}" };
            }
        }
    }

    private static PlannedFile One(ManyOptions options, Series series, int year, int number, List<PlannedFile> narratives)
    {
        var chance = new Chance(options.Seed, 5, number);
        var hostile = chance.Happens(options.Hostile) ? chance.Of(HostileFile.All) : null;
        var format = chance.Of(options.Mix);
        var narrative = !series.IsWholeDepartment && hostile is null && chance.Happens(options.Narratives);
        var (mixed, several) = (!series.IsWholeDepartment && chance.Happens(options.Mixed) && Sheet.Of(options.Seed, series).GoesWithReport, !series.IsWholeDepartment && chance.Happens(options.Several));
        var title = series.IsWholeDepartment ? "部门整体支出绩效自评表" : series.Project + (narrative ? "绩效评价报告" : mixed ? "绩效自评报告及自评表" : several ? "等项目绩效自评表" : "绩效自评表");
        var owner = series.IsWholeDepartment ? series.Department : series.Unit;
        var file = new PlannedFile(number, series, year)
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{series.City}/{series.County}/{owner}/{year}年{title}{hostile?.Extension ?? Extension(format, chance, options)}"),
            Shape = narrative ? FileShape.Report : mixed ? FileShape.FormAndReport : several ? FileShape.SeveralForms : FileShape.Form,
            Oddity = year > series.FirstYear && chance.Happens(options.Jumps) ? Oddity.Jump : chance.Happens(options.Outliers) ? Oddity.Outlier : Oddity.None,
            Hostile = hostile,
            Format = format,
        };
        if (!narrative)
            return file;
        // One copies from whom has had the same kind of project.
        if (chance.Happens(options.Copied) && narratives.Where(n => n.Series.Kind == series.Kind && n.Series.Unit != series.Unit).ToList() is { Count: > 0 } others)
            file = file with { CopiedFrom = chance.Of(others) };
        else
            narratives.Add(file);
        return file;
    }

    /// <summary>A file in a hundred bears another's ending; it is read all the same.</summary>
    private static string Extension(string format, Chance chance, ManyOptions options) =>
        "." + (options.Hostile > 0 && chance.Happens(0.01m) ? chance.Of(options.Mix) : format);

    private static string Beside(PlannedFile file, string mark) =>
        $"{System.IO.Path.GetDirectoryName(file.Path)!.Replace('\\', '/')}/{System.IO.Path.GetFileNameWithoutExtension(file.Path)}{mark}{System.IO.Path.GetExtension(file.Path)}";
}
