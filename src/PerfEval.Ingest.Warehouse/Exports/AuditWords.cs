using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>How the words of the warehouse are put to auditors, in workbooks and on pages.</summary>
public static class AuditWords
{
    /// <summary>等级 of a finding that an auditor dismissed.</summary>
    internal const string Passed = "通过";

    private static readonly Dictionary<string, string> Titles = RuleCatalog.BuiltIn.Rules.Select(r => r.Descriptor).Concat(AcrossFilesCatalog.BuiltIn.ById.Values)
        .ToDictionary(d => d.Id, d => d.Explanation.Title, StringComparer.Ordinal);

    // Fields of the schema and sources of funds, which findings name by their spelling.
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["total"] = "年度资金总额", ["fiscal"] = "财政拨款", ["carryover"] = "上年结转", ["central"] = "中央资金", ["provincial"] = "省级资金", ["municipal"] = "市级资金", ["county"] = "县级资金",
        ["local"] = "地方资金", ["special-account"] = "财政专户资金", ["unit"] = "单位资金", ["other"] = "其他资金", ["project"] = "项目支出", ["basic"] = "基本支出",
        ["initialBudget"] = "年初预算数", ["annualBudget"] = "全年预算数", ["executed"] = "全年执行数", ["executionRate"] = "执行率", ["received"] = "到位数",
        ["projectName"] = "项目名称", ["implementingUnit"] = "实施单位", ["competentDepartment"] = "主管部门", ["fiscalYear"] = "年度", ["funds"] = "年度资金总额", ["totalScore"] = "总分", ["totalWeight"] = "总分值", ["grade"] = "等级",
    };

    /// <summary>What a finding is about, in Chinese.</summary>
    public static string Subject(string subject) => Subjects.GetValueOrDefault(subject, subject);

    public static string Severity(string severity) => severity switch
    {
        "error" => "错误",
        "warning" => "警告",
        _ => "提示",
    };

    /// <summary>等级 of an issue list: P0 must be mended before submission, P1 important, P2 worth a look; 通过 once an auditor dismissed it.</summary>
    internal static string Grade(FindingRow finding, DispositionRow? disposition) => disposition?.Decision == "dismissed" ? Passed : finding.Severity switch
    {
        "error" => "P0",
        "warning" => "P1",
        _ => "P2",
    };

    public static string? RuleTitle(string rule) => Titles.GetValueOrDefault(rule);

    /// <summary>复核维度, by the rule's group.</summary>
    public static string Aspect(string rule) => Group(rule) switch
    {
        '1' => "表格填报",
        '2' => "预算资金",
        '3' => "绩效指标",
        '4' => "总分等级",
        '5' => "正文数字",
        '6' => "表文一致",
        '7' => "跨文件比对",
        _ => "其他",
    };

    /// <summary>处理建议: what settles it.</summary>
    public static string Advice(string rule) => Group(rule) switch
    {
        '1' => "核对原表，补填或更正后重新报送",
        '2' => "与国库支付、部门决算数据核对，更正预算数、执行数或执行率",
        '3' => "按评分标准重新计分，或补充佐证材料并写明原因",
        '4' => "按各项得分重新合计，更正总分和等级",
        '5' => "核对正文数字的来源和计算过程后更正",
        '6' => "核对表格与正文，统一口径后更正",
        '7' => "与所比对的报告核对，说明原因或更正",
        _ => "请填报单位说明",
    };

    public static string? StatedAndExpected(FindingRow finding) => (finding.Stated, finding.Expected) switch
    {
        (null, null) => null,
        ({ } stated, null) => stated,
        (null, { } expected) => "应为 " + expected,
        var (stated, expected) => $"{stated} → {expected}",
    };

    public static string Decision(string decision) => decision switch
    {
        "confirmed" => "属实",
        "dismissed" => "不成立",
        "queried" => "待核",
        "noted" => "已阅",
        "reopened" => "重新打开",
        _ => decision,
    };

    public static string Agreement(string agreement) => agreement switch
    {
        "agrees" => "一致",
        "covers" => "其中数小于总数",
        "differs" => "不一致",
        _ => "无从判断",
    };

    public static string Type(string type) => type switch
    {
        "project" => "项目",
        "department" => "部门整体",
        "transfer" => "转移支付",
        _ => type,
    };

    private static char Group(string rule) => rule.Length > 2 ? rule[2] : ' ';
}
