using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Exports;

/// <summary>Submissions made by hand, invented from end to end.</summary>
internal static class Samples
{
    public static readonly SourceFile File = new("甲/自评表.docx", new string('a', 64), DocumentFormat.Docx, 1234);

    public static Location Cell(int row, int column) => new() { Block = 3, Table = 2, Row = row, Column = column };

    public static Sourced<T> At<T>(T value, string text, int row = 0, int column = 0) => new(value, text, Cell(row, column));

    public static Evaluation Evaluation { get; } = new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = new() { Layout = "national-project" },
        Opening = At("项目名称", "项目名称"),
    };

    public static Finding Finding { get; } = new()
    {
        Rule = "PE401",
        Severity = Severity.Error,
        Evaluation = "e1",
        Stated = "94",
        Expected = "93",
        Message = "总分94分，各项得分之和为93分。",
        Evidence = [new("总分", "94", Cell(4, 3)), new("得分", "83", Cell(3, 3))],
        Fingerprint = "f00d",
    };

    public static RuleDescriptor Rule { get; } = new("PE401", "total-score", Severity.Error, new("总分", "总分是否等于各项之和。", "总分是结论。", "94 与 93。", "没有总分。"));

    public static Submission Of(params Evaluation[] evaluations) => new(File, evaluations, [], []);

    public static Submission With(params Finding[] findings) => new(File, [], findings, []);
}
