namespace PerfEval.Ingest.Forms;

/// <summary>项目支出 | 部门(单位)整体支出 | 中央对地方转移支付.</summary>
public enum EvaluationType
{
    Project,
    Department,
    Transfer,
}
