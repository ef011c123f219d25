using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Who may use the review page where it is served to a network")]
public sealed class UserRow
{
    [Comment("In order")]
    public int UserId { get; set; }

    [Comment("Name to log in by")]
    public string Name { get; set; } = "";

    [Comment("reader looks, auditor decides, supervisor also confirms as the second person")]
    public string Role { get; set; } = "";

    [Comment("PBKDF2 with its salt, as ASP.NET Core writes it")]
    public string PasswordHash { get; set; } = "";

    [Comment("Changes with password and role: sessions begun before end")]
    public string Stamp { get; set; } = "";

    [Comment("Wrong passwords since the last right one")]
    public int Failures { get; set; }

    [Comment("No password is looked at before (UTC)")]
    public DateTime? LockedUntil { get; set; }

    [Comment("May not log in")]
    public bool IsDisabled { get; set; }

    [Comment("UTC")]
    public DateTime CreatedAt { get; set; }
}
