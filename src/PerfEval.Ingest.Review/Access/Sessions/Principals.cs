using System.Globalization;
using System.Security.Claims;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Sessions;

/// <summary>Accounts as claims.</summary>
internal static class Principals
{
    private const string Stamp = "stamp";
    private const string Session = "session";

    public static ClaimsPrincipal Of(UserRow user, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, user.UserId.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, user.Name),
            new(ClaimTypes.Role, user.Role),
            new(Stamp, user.Stamp),
            new(Session, Guid.NewGuid().ToString("N")),
        ],
        scheme));

    /// <summary>Whose this machine alone is.</summary>
    public static ClaimsPrincipal Single(string name, string scheme) => new(new ClaimsIdentity([new(ClaimTypes.Name, name), new(ClaimTypes.Role, UserRoles.Name(UserRole.Supervisor))], scheme));

    /// <summary>The number of the session; empty for what is none.</summary>
    public static string SessionOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(Session) ?? "";

    /// <summary>The account is as it was when the session began.</summary>
    public static async Task<bool> HoldAsync(this OpenSessions sessions, ClaimsPrincipal? principal, CancellationToken cancellation) =>
        int.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && await sessions.HolderAsync(id, principal!.FindFirstValue(Stamp) ?? "", cancellation) is not null;
}
