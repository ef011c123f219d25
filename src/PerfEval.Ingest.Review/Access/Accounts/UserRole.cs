namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>What an account may do.</summary>
public enum UserRole
{
    /// <summary>查看: sees everything, changes nothing.</summary>
    Reader,

    /// <summary>审计: decides, corrects, judges, draws spot checks.</summary>
    Auditor,

    /// <summary>主审: as an auditor.</summary>
    Supervisor,
}
