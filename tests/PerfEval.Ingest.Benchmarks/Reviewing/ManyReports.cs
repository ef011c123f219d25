using System.Globalization;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>
/// Reports without end, made of rows of the corpus: each has the funds, indicators and recomputed figures of one of its reports, a unit,
/// a year, a project and a budget of its own, and four findings on average, which are those of all of the corpus with other digits.
/// Their sources are not kept.
/// </summary>
internal sealed class ManyReports(IReadOnlyList<byte[]> models)
{
    private const ulong Seed = 7;
    private const int FirstYear = 2020;
    private const int Years = 4;

    /// <summary>Findings of an evaluation, each as likely as any: none in a fifth, many in a few; four on average.</summary>
    private static readonly int[] Numbers = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 11, 15];

    private readonly FindingRow[] pool = [.. models.SelectMany(m => DocumentCodec.Decode(m).Findings)];

    /// <summary>The n-th report, always the same.</summary>
    public FileToStore Make(int number)
    {
        var chance = new Chance(Seed, number);
        var rows = DocumentCodec.Decode(chance.Of(models));
        var (unit, sector) = ManyUnits.Of(chance.Below(ManyUnits.Count));
        var year = FirstYear + chance.Below(Years);
        var key = FileToStore.KeyOf(string.Create(CultureInfo.InvariantCulture, $"report {number}"));
        var project = string.Create(CultureInfo.InvariantCulture, $"{year}年{Places.Town(chance.Below(100))}{chance.Of(sector.Projects).Name}项目{1 + (number / ManyUnits.Count)}");
        Describe(rows.Evaluations[0], unit, year, project, key, chance);
        rows.Units.Clear();
        rows.Units.Add(unit);
        rows.Findings.Clear();
        var findings = chance.Of(Numbers);
        for (var i = 1; i <= findings; i++)
            rows.Findings.Add(Finding(chance.Of(pool), i, key, chance));
        rows.Passages.Clear();
        rows.Facts.Clear();
        rows.Document.Json = "{}";
        rows.Submission.Sha256 = key;
        rows.Submission.FindingCount = findings;
        var path = string.Create(CultureInfo.InvariantCulture, $"/submitted/{unit.RegionKey}/{year}/{unit.Name}/{project}.{rows.Submission.Format}");
        return new() { Path = path, Sha256 = key, Bytes = rows.Submission.Bytes, Rows = rows };
    }

    private static void Describe(EvaluationRow evaluation, UnitGuessRow unit, int year, string project, string key, Chance chance)
    {
        evaluation.EvaluationKey = key;
        evaluation.FiscalYear = year;
        evaluation.ProjectName = project;
        evaluation.ImplementingUnit = unit.Name;
        evaluation.Region = unit.RegionKey!.Split('/')[^1];
        evaluation.TotalScore = chance.Happens(0.2m) ? 100 : chance.Between(60m, 100m, 0.01m);
        evaluation.RecomputedScore = chance.Happens(0.9m) ? evaluation.TotalScore : chance.Between(60m, 100m, 0.01m);

        // From ten thousand to a hundred million, small ones as often as ten times larger ones.
        decimal[] sizes = [10_000, 100_000, 1_000_000, 10_000_000];
        evaluation.AnnualBudget = chance.Of(sizes) * chance.Between(1m, 10m, 0.01m);
        evaluation.Executed = evaluation.AnnualBudget * chance.Between(0.6m, 1m, 0.001m);
        evaluation.ExecutionRate = chance.Between(60m, 100m, 0.01m);
    }

    private static FindingRow Finding(FindingRow like, int number, string key, Chance chance) => new()
    {
        FindingNo = number,
        EvaluationNo = chance.Happens(0.98m) ? 1 : null,
        Rule = like.Rule,
        Severity = like.Severity,
        Subject = like.Subject,
        CanonicalId = like.CanonicalId,
        Stated = like.Stated,
        Expected = like.Expected,
        Message = OtherDigits(like.Message, chance),
        Evidence = like.Evidence,
        Excerpt = like.Excerpt,
        Fingerprint = FileToStore.KeyOf(string.Create(CultureInfo.InvariantCulture, $"{key} {number}"))[..24],
        Page = like.Page,
        Block = like.Block,
        TableRow = like.TableRow,
        TableColumn = like.TableColumn,
        Line = like.Line,
        Place = like.Place,
    };

    private static string OtherDigits(string text, Chance chance)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsAsciiDigit(letters[i]))
                letters[i] = (char)('1' + chance.Below(9));
        }

        return new(letters);
    }
}
