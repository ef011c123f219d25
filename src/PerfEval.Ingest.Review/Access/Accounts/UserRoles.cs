namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>Roles as they are stored and typed, and in words.</summary>
public static class UserRoles
{
    public static string Name(UserRole role) => role switch
    {
        UserRole.Auditor => "auditor",
        UserRole.Supervisor => "supervisor",
        _ => "reader",
    };

    /// <summary>A role that this program does not know may only look.</summary>
    public static UserRole Parse(string name) => Enum.GetValues<UserRole>().FirstOrDefault(r => Name(r) == name, UserRole.Reader);

    public static string Chinese(UserRole role) => role switch
    {
        UserRole.Auditor => "审计人员",
        UserRole.Supervisor => "复核负责人",
        _ => "只读",
    };
}
