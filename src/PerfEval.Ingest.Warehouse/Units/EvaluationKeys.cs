using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>
/// What makes two evaluations submissions of one: the same unit, project, year, type, form and stage. Where one of unit, project
/// and year is not known, or the unit could be any county's, the content itself is the key: nothing is superseded by a guess.
/// </summary>
internal static class EvaluationKeys
{
    private const int Length = 32;

    /// <summary>In the place of a project's name: 详见附表 names none.</summary>
    private static readonly string[] NoProject = ["无", "空", "项目", "项目支出", "项目名称", "部门预算项目", "专项", "专项资金", "其他", "各项目", "多个项目"];

    private static readonly string[] Monitoring = ["监控表", "监控情况表"];

    private static readonly string[] Elsewhere = ["详见", "见附", "附件", "附表", "同上"];

    /// <param name="evaluation">As read.</param>
    /// <param name="unit">Of its unit; null where the report names none.</param>
    /// <param name="contentKey">What makes the file the same content: its SHA-256.</param>
    /// <returns>32 hexadecimal digits; or content:, the content and the evaluation's number.</returns>
    public static string Of(Evaluation evaluation, UnitIdentity? unit, string contentKey)
    {
        var project = evaluation.Type == EvaluationType.Department ? "" : Project(evaluation.ProjectName?.Value);
        if (unit is not { IsPlaced: true } || project is null || evaluation.FiscalYear is not { } year)
            return $"content:{contentKey}:{evaluation.Id}";
        string[] parts =
        [
            unit.Key,
            evaluation.ImplementingUnit is { } written && UnitNames.IsOwnLevel(written.Value) ? "own" : "",
            project,
            TextNormalizer.Key(evaluation.ProjectCode?.Value ?? ""),
            year.Value.ToString(CultureInfo.InvariantCulture),
            evaluation.Type.ToString(),
            evaluation.Form.ToString(),
            evaluation.Stage.ToString(),
            IsMonitoring(evaluation.Title?.Value) ? "monitoring" : "",
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts))))[..Length];
    }

    /// <summary>绩效运行监控表 tells how far the year has come: it is no self-evaluation, and takes no one's place.</summary>
    internal static bool IsMonitoring(string? title) =>
        title is not null && TextNormalizer.Key(title) is var key && Array.Exists(Monitoring, w => key.Contains(w, StringComparison.Ordinal));

    /// <summary>Letters and digits of the name, folded; null where it names no project.</summary>
    internal static string? Project(string? name)
    {
        var key = string.Concat(TextNormalizer.Key(name ?? "").Where(char.IsLetterOrDigit));
        return key.Count(char.IsLetter) < 2 || NoProject.Contains(key, StringComparer.Ordinal) || Elsewhere.Any(w => key.StartsWith(w, StringComparison.Ordinal)) ? null : key;
    }
}
