using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Access.Requests;
using PerfEval.Ingest.Review.Access.Serving;
using PerfEval.Ingest.Review.Access.Sessions;

namespace PerfEval.Ingest.Review.Access;

/// <summary>Who gets in, and as whom.</summary>
internal static class AccessSetup
{
    private const string AnyScheme = "any";

    public static void AddAccess(this IServiceCollection services, ReviewSettings settings, IReadOnlyList<ListenAddress> addresses)
    {
        var isHttps = addresses.All(a => a.IsHttps);
        var asksForLogin = AsksForLogin(settings, addresses);
        services.AddSingleton(addresses);
        services.AddSingleton<UserStore>();
        services.AddSingleton<Logins>();
        services.AddSingleton<OpenSessions>();
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<BasicMemory>();
        services.AddScoped<ICurrentUser, CurrentUser>();
        services.AddHostedService<OpeningRules>();

        var protection = services.AddDataProtection().SetApplicationName("perfeval review");
        if (settings.KeysFolder is { } folder)
            protection.PersistKeysToFileSystem(new(folder));
        services.AddAntiforgery(options =>
        {
            SessionCookie.Configure(options.Cookie, "token", isHttps);

            // DENY is on every answer already.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => SessionCookie.Configure(options.Cookie, "told", isHttps));
        services.AddAuthentication(AnyScheme)
            .AddPolicyScheme(AnyScheme, displayName: null, options =>
            {
                options.ForwardDefaultSelector = context => !asksForLogin ? SingleUserScheme.Name : context.Request.IsOfApi() && BasicScheme.IsAsked(context.Request) ? BasicScheme.Name : SessionCookie.Scheme;
            })
            .AddCookie(SessionCookie.Scheme, options => SessionCookie.Configure(options, isHttps, settings.Clock))
            .AddScheme<AuthenticationSchemeOptions, BasicScheme>(BasicScheme.Name, configureOptions: null)
            .AddScheme<AuthenticationSchemeOptions, SingleUserScheme>(SingleUserScheme.Name, configureOptions: null);

        // What does not say otherwise is for those who are known, whatever is added to the server.
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(AccessPolicies.Decide, policy => policy.RequireRole(UserRoles.Name(UserRole.Auditor), UserRoles.Name(UserRole.Supervisor)));
    }

    /// <summary>Before everything else.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ErrorAnswers>();
        app.UseMiddleware<HostFilter>();
        app.UseMiddleware<ReadGuard>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ChangeGuard>();
    }

    /// <summary>A name by which others call, on an address of this machine alone, means that something passes their requests on.</summary>
    public static bool AsksForLogin(ReviewSettings settings, IReadOnlyList<ListenAddress> addresses) =>
        settings.RequireLogin || addresses.Any(a => !a.IsLoopback) || settings.Hosts.Any(h => !IsOfThisMachine(h));

    private static bool IsOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
