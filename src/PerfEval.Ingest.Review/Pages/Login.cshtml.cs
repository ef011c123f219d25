using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Access.Sessions;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>Name and password against a session.</summary>
[AllowAnonymous]
internal sealed class LoginModel(Logins logins) : PageModel
{
    public string Next { get; private set; } = "/";

    public string? Name { get; private set; }

    public bool Failed { get; private set; }

    public IActionResult OnGet(string? next)
    {
        Next = SessionCookie.LocalOr(next, "/");
        return User.Identity?.IsAuthenticated == true ? LocalRedirect(Next) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? password, string? next)
    {
        (Next, Name) = (SessionCookie.LocalOr(next, "/"), name);
        if (await logins.TryAsync(name ?? "", password ?? "", HttpContext.Connection.RemoteIpAddress, HttpContext.RequestAborted) is not { } user)
        {
            Failed = true;
            return Page();
        }

        await HttpContext.SignInAsync(SessionCookie.Scheme, Principals.Of(user, SessionCookie.Scheme));
        return LocalRedirect(Next);
    }
}
