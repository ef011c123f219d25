using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Tests.Loading;

/// <summary>Submissions made up for tests of the loader.</summary>
internal static class Invented
{
    public static ReaderVersion Reader { get; } = new("1.0.0", "1", "aa");

    /// <summary>A file with one form: a fund, an indicator and a finding.</summary>
    public static Submission Form(string content, string unit = "青禾市云溪县林业局", string project = "林区道路养护", int year = 2023, decimal score = 92.5m, ReaderVersion? reader = null)
    {
        var at = new Location { Block = 1, Table = 1, Row = 3, Column = 2 };
        var evaluation = new Evaluation
        {
            Id = "e1",
            Type = EvaluationType.Project,
            Form = EvaluationForm.Table,
            Features = new() { IsScored = true },
            Opening = new("项目支出绩效自评表", "项目支出绩效自评表", new() { Block = 0 }),
            FiscalYear = new(year, year.ToString(CultureInfo.InvariantCulture), at),
            ProjectName = new(project, project, at),
            ImplementingUnit = new(unit, unit, at),
            TotalScore = new(new(new(score, 1)), score.ToString(CultureInfo.InvariantCulture), at),
            Funds = [new() { Source = FundSource.Total, AnnualBudget = new(new(new(2_169_600.00m, 2, 10_000m)), "216.96", at), Executed = new(new(new(1_627_200m, 2, 10_000m)), "162.72", at), ExecutionRate = new(new(new(75.00m, 2)), "75.00%", at) }],
            Indicators =
            [
                new()
                {
                    Name = new("养护里程", "养护里程", at),
                    Target = new() { Text = "≥120公里", Kind = QuantityKind.Number, Operator = Comparator.AtLeast, Value = new(120m, 0), Unit = "公里", At = at },
                    Actual = new() { Text = "118.50公里", Kind = QuantityKind.Number, Value = new(118.50m, 2), Unit = "公里", At = at },
                    Weight = new(new(new(20m, 0)), "20", at),
                    Score = new(new(new(20m, 0)), "20", at),
                },
            ],
            Passages = [new("县林业局按月检查林区道路，发现塌方四处，均已在汛期前修复。", "县林业局按月检查林区道路，发现塌方四处，均已在汛期前修复。", at)],
        };
        return new(
            new(content + ".docx", Sha256(content), Documents.DocumentFormat.Docx, content.Length),
            [evaluation],
            [new() { Rule = "PE303", Severity = Severity.Error, Evaluation = "e1", Message = "未达指标值却得满分。", Subject = "养护里程", Evidence = [new("得分", "20", at)], Fingerprint = $"{unit}|{project}|{year}|PE303" }],
            [new("unknown-layout", "不认识的表样。")])
        {
            Reader = reader ?? Reader,
        };
    }

    public static FileToStore File(string path, Submission submission, DateTime? modified = null, byte[]? source = null) => new()
    {
        Path = path,
        ModifiedAt = modified,
        Sha256 = submission.Source.Sha256,
        Bytes = submission.Source.Bytes,
        Rows = DocumentCodec.Decode(DocumentCodec.Encode(DocumentRows.From(submission))),
        ReadMilliseconds = 3,
        Source = source,
    };

    public static FileToStore Refused(string path, string? content, string code, string reason) => new()
    {
        Path = path,
        Sha256 = content is null ? null : Sha256(content),
        ReasonCode = code,
        Reason = reason,
    };

    public static LoadSettings Settings(bool refresh = false, bool useCopy = true, ReaderVersion? reader = null, params string[] arguments) => new()
    {
        Arguments = arguments.Length == 0 ? ["报送"] : arguments,
        Reader = new() { Version = (reader ?? Reader).Version, Rules = (reader ?? Reader).Rules, Schemas = (reader ?? Reader).Schemas },
        Data = () => new([new() { CanonicalId = "road_length", Name = "里程", Field = "transport" }], [new() { LayoutId = "national", Name = "项目支出绩效自评表" }], [new ProfileRow { ProfileId = "national-2020", Name = "national-2020" }]),
        Refresh = refresh,
        UseCopy = useCopy,
        Patience = TimeSpan.FromSeconds(20),
    };

    private static string Sha256(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
