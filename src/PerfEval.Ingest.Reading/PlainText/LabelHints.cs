using System.Collections.Frozen;
using System.Text;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>
/// The labels by which a table of blanks is told from prose when the caller brings no catalogue of its own. A hint
/// only: what a label means is decided where forms are read.
/// </summary>
internal static class LabelHints
{
    private const int LongestLabel = 30;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        [
            "项目名称", "转移支付项目名称", "转移支付", "专项名称", "专项资金名称", "单位名称", "部门名称", "部门单位名称",
            "主管部门", "主管部门及代码", "中央主管部门", "省级主管部门", "地方主管部门", "县级主管部门", "自治区主管部门", "项目主管单位", "项目主管部门",
            "实施单位", "项目实施单位", "项目单位", "资金使用单位", "预算单位", "填报单位", "实施主管单位", "项目负责人", "财务负责人", "项目负责人及电话", "联系电话", "填报人", "填报日期",
            "是否为专项资金", "金额单位", "项目类别", "项目属性", "项目类型", "评价年度", "项目年份", "基本情况", "项目基本情况",
            "项目资金", "资金情况", "预算资金", "预算执行情况", "资金投入情况", "资金管理情况", "情况说明", "存在问题和改进措施", "项目资金构成",
            "年初预算数", "年初预算", "年初批复", "预算安排", "计划安排资金", "年度预算数", "预算安排情况", "资金到位情况", "资金执行情况",
            "全年预算数", "全年调整预算数", "调整后预算数", "调整预算数", "预算数", "转移支付预算数", "财政拨款数", "指标金额",
            "实际到位资金", "到位数", "到位资金", "全年执行数", "预算执行数", "执行数", "转移支付执行数", "实际支出", "实际支出数", "实际支付数", "实际数", "实际拨付金额",
            "执行率", "预算执行率", "预算执行进度", "资金支出率", "执行率权重", "执行率得分",
            "年度资金总额", "年度财政资金总额", "年度总金额", "本年财政拨款", "当年财政拨款", "财政资金", "中央补助", "中央财政资金", "上年结转资金", "上年结余结转",
            "其他资金", "地方资金", "地方财政资金", "单位资金",
            "绩效指标", "一级指标", "二级指标", "三级指标", "指标内容", "指标名称", "指标性质", "计算符号", "符号",
            "年度指标值", "指标值", "年度目标指标值", "年初目标值", "目标值", "年初指标值", "预期指标值", "指标目标值", "年初指标", "调整指标值",
            "度量单位", "计量单位", "单位", "实际完成值", "全年实际完成值", "全年实际值", "完成值", "全年完成值", "实际完成指标值", "单项指标实际完成值", "单项指标完成情况", "年终完成值",
            "分值", "权重", "指标分值", "指标权重", "权重占比", "参考值", "权数", "得分", "自评得分", "自评分", "指标得分", "单项指标得分", "单项指标折算得分", "考评得分", "得分系数",
            "复核得分", "复核分", "财政审核评分", "复核完成值", "偏差原因分析及改进措施", "未完成原因及改进措施", "未完成原因和改进措施", "未完成原因分析及改进措施",
            "未完成原因及拟采取的改进措施", "偏差大或目标未完成原因分析", "未完成原因分析", "备注", "是否核心指标", "评分标准", "指标解释", "指标说明及评分标准", "评价标准",
            "预期目标", "年初设定目标", "总体目标", "年度总体目标", "年度预期目标", "项目年度目标", "当年绩效目标", "目标完成情况", "实际完成情况", "全年实际完成情况", "具体完成情况", "总体完成率",
            "年度总体目标完成情况综述", "年度目标完成情况", "目标实际完成情况", "总体目标完成情况", "年度总体目标完成情况", "年度绩效指标完成情况",
            "总分", "合计", "自评总分", "总得分", "项目总得分", "序号", "子项名称", "产出指标", "效益指标", "效果指标", "满意度指标",
            "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
        ],
        StringComparer.Ordinal);

    /// <summary>Labels that stand first in a row of their own.</summary>
    private static readonly FrozenSet<string> RowLabels = FrozenSet.ToFrozenSet(
        [
            "项目名称", "主管部门", "部门单位名称", "项目资金", "资金情况", "预算资金", "预算执行情况", "资金投入情况",
            "年度资金总额", "本年财政拨款", "当年财政拨款", "财政资金", "中央补助", "中央财政资金", "上年结转资金", "上年结余结转", "其他资金", "地方资金", "地方财政资金", "单位资金",
            "年度总体目标", "总体目标完成情况", "年度总体目标完成情况", "绩效指标", "年度绩效指标完成情况", "一级指标",
            "产出指标", "效益指标", "效果指标", "满意度指标", "数量指标", "质量指标", "时效指标", "成本指标",
            "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标", "其他需要说明事项", "总分", "合计", "说明",
        ],
        StringComparer.Ordinal);

    public static bool BeginsRow(string text) => text.Length is > 0 and <= LongestLabel && RowLabels.Contains(Key(text, keepBracketed: false));

    /// <summary>Compared without blanks, brackets and what they hold, marks (★※*), a leading 其中: or number, and the colon at the end.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length is 0 or > LongestLabel)
            return false;
        return Labels.Contains(Key(text, keepBracketed: false)) || Labels.Contains(Key(text, keepBracketed: true));
    }

    private static string Key(string text, bool keepBracketed)
    {
        var key = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '(' or '（')
                depth++;
            else if (c is ')' or '）')
                depth = Math.Max(0, depth - 1);
            else if (!char.IsWhiteSpace(c) && c is not ('★' or '※' or '*' or '＊') && (depth == 0 || keepBracketed))
                key.Append(c);
        }

        var trimmed = key.ToString().TrimEnd(':', '：');
        if (trimmed.StartsWith("其中", StringComparison.Ordinal))
            trimmed = trimmed[2..].TrimStart(':', '：');
        var comma = trimmed.IndexOf('、', StringComparison.Ordinal);
        return comma is 1 or 2 && trimmed[0] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' && comma > 0
            ? trimmed[(comma + 1)..]
            : trimmed;
    }
}
