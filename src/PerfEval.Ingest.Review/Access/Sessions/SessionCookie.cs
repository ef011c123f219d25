using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Access.Requests;

namespace PerfEval.Ingest.Review.Access.Sessions;

/// <summary>Sessions of people: a cookie that scripts cannot read and other sites cannot have sent, eight hours from the last request.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string LoginPath = "/login";

    /// <summary>Where the login page is to lead.</summary>
    public const string Next = "next";

    public static readonly TimeSpan Lasts = TimeSpan.FromHours(8);

    /// <param name="options">Of the cookie scheme.</param>
    /// <param name="isHttps">All addresses are: the cookie never travels readable, and no other host can set it.</param>
    /// <param name="clock">By which it ends.</param>
    public static void Configure(CookieAuthenticationOptions options, bool isHttps, TimeProvider clock)
    {
        Configure(options.Cookie, "session", isHttps);
        options.TimeProvider = clock;
        options.ExpireTimeSpan = Lasts;
        options.SlidingExpiration = true;
        options.LoginPath = LoginPath;
        options.Events = new()
        {
            OnValidatePrincipal = ValidateAsync,
            OnRedirectToLogin = redirect =>
            {
                SendToLogin(redirect.HttpContext);
                return Task.CompletedTask;
            },
            OnRedirectToAccessDenied = redirect =>
            {
                redirect.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            },
        };
    }

    public static void Configure(CookieBuilder cookie, string name, bool isHttps)
    {
        cookie.Name = (isHttps ? "__Host-perfeval-" : "perfeval-") + name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }

    /// <summary>Only to addresses of this server; as a header takes them, in ASCII.</summary>
    public static string LocalOr(string? next, string otherwise) =>
        next is ['/', ..] and not ['/', '/' or '\\', ..] && !next.Any(char.IsControl)
            ? string.Concat(next.EnumerateRunes().Select(r => r.IsAscii ? r.ToString() : Uri.EscapeDataString(r.ToString())))
            : otherwise;

    private static void SendToLogin(HttpContext context)
    {
        if (context.Request.IsOfApi())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var asked = HttpMethods.IsGet(context.Request.Method) ? context.Request.PathBase + context.Request.Path + context.Request.QueryString : "/";
        context.Response.Redirect(asked == "/" ? LoginPath : $"{LoginPath}{QueryString.Create(Next, asked)}");
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext validating)
    {
        var services = validating.HttpContext.RequestServices;
        var sessions = services.GetRequiredService<OpenSessions>();
        if (!services.GetRequiredService<EndedSessions>().Holds(Principals.SessionOf(validating.Principal)) && await sessions.HoldAsync(validating.Principal, validating.HttpContext.RequestAborted))
            return;
        validating.RejectPrincipal();
        await validating.HttpContext.SignOutAsync(Scheme);
    }
}
