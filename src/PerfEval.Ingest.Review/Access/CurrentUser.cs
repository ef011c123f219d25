using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Access.Sessions;

namespace PerfEval.Ingest.Review.Access;

/// <summary>Who asks; a service of the request.</summary>
internal interface ICurrentUser
{
    /// <summary>What decisions are put down to; empty where nobody has logged in, who sees the login page and no other.</summary>
    string Name { get; }

    UserRole Role { get; }

    /// <summary>There are no accounts: whoever opens the page on this machine is its user.</summary>
    bool IsSingleUser { get; }

    /// <summary>May decide, correct, judge and draw spot checks.</summary>
    bool CanDecide => Role != UserRole.Reader;
}

/// <summary>Who the request was found to come from.</summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    private readonly ClaimsPrincipal principal = accessor.HttpContext?.User ?? new();

    public string Name => principal.Identity?.Name ?? "";

    public UserRole Role => UserRoles.Parse(principal.FindFirstValue(ClaimTypes.Role) ?? "");

    public bool IsSingleUser => principal.Identity?.AuthenticationType == SingleUserScheme.Name;
}
