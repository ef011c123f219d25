using System.Globalization;
using System.Reflection;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>What a kind of indicator may ask for.</summary>
internal sealed record Measure(string Level, string Name, string Kind, string Unit, decimal Least, decimal Most, decimal Step)
{
    /// <summary>The words that a qualitative target uses.</summary>
    public string Words => Unit;
}

internal sealed record ProjectKind(string Name, string Goal, string Outcome, IReadOnlyList<Measure> Measures);

/// <summary>A department, the units under it and what they are paid for; read from <c>sectors.txt</c>.</summary>
internal sealed record Sector(string Department, string Ministry, IReadOnlyList<string> Units, IReadOnlyList<ProjectKind> Projects)
{
    public static IReadOnlyList<Sector> All { get; } = Read();

    private static List<Sector> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sectors.txt")!;
        using var reader = new StreamReader(stream);
        var sectors = new List<Sector>();
        while (reader.ReadLine() is { } line)
        {
            switch (line.Split('|'))
            {
                case ["部门", var name, var ministry, var units]:
                    sectors.Add(new(name, ministry, units.Split('、'), new List<ProjectKind>()));
                    break;
                case ["项目", var name, var goal, var outcome]:
                    ((List<ProjectKind>)sectors[^1].Projects).Add(new(name, goal, outcome, new List<Measure>()));
                    break;
                case [var level, var name, "词", var words]:
                    Add(sectors, new(level, name, "词", words, 0, 0, 0));
                    break;
                case [var level, var name, var kind, var unit, var least, var most, var step]:
                    Add(sectors, new(level, name, kind, unit, Number(least), Number(most), Number(step)));
                    break;
                default:
                    if (!line.StartsWith('#'))
                        throw new InvalidOperationException($"sectors.txt: {line}");
                    break;
            }
        }

        return sectors;
    }

    private static void Add(List<Sector> sectors, Measure measure) => ((List<Measure>)sectors[^1].Projects[^1].Measures).Add(measure);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
