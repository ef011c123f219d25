using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Access.Sessions;

namespace PerfEval.Ingest.Review.Access.Requests;

/// <summary>An endpoint that readers may post to.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenToReadersAttribute : Attribute;

/// <summary>
/// Whatever is no GET or HEAD has to come from a page of ours, with the token that only our pages have, and from somebody who may
/// decide. It stands before every endpoint, so that none can forget it.
/// </summary>
internal sealed class ChangeGuard(RequestDelegate next, IAntiforgery antiforgery, IAuthorizationService authorization)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsSafe() || await PassesAsync(context))
            await next(context);
    }

    private async Task<bool> PassesAsync(HttpContext context)
    {
        if (!IsOfThisOrigin(context.Request))
        {
            Refusal.Set(context, StatusCodes.Status403Forbidden, "请求来自别的网站，未执行。", "The request came from another site and was not carried out.");
            return false;
        }

        if (context.GetEndpoint() is not { } endpoint)
            return true;

        // A password in the request itself cannot have been added by a browser on behalf of another site.
        if (context.User.Identity?.AuthenticationType != BasicScheme.Name && !await HasTokenAsync(context))
        {
            Refusal.Set(context, StatusCodes.Status400BadRequest, "页面已过期，请返回并刷新后再试。", "The page has expired: go back, reload it and try again.");
            return false;
        }

        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            && endpoint.Metadata.GetMetadata<OpenToReadersAttribute>() is null
            && !(await authorization.AuthorizeAsync(context.User, resource: null, AccessPolicies.Decide)).Succeeded)
        {
            Refusal.Set(context, StatusCodes.Status403Forbidden, "这个账户只能查看，不能作决定。", "This account may look, and decides nothing.");
            return false;
        }

        return true;
    }

    private async Task<bool> HasTokenAsync(HttpContext context)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(context);
        }
        catch (AntiforgeryValidationException unreadable) when (unreadable.InnerException is BadHttpRequestException bad)
        {
            throw new BadHttpRequestException(bad.Message, bad.StatusCode, bad);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    /// <summary>Programs that are no browsers send neither header; they have no cookies that another site could use.</summary>
    private static bool IsOfThisOrigin(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site.ToString() is not ("same-origin" or "none"))
            return false;
        return !request.Headers.TryGetValue("Origin", out var origin)
            || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var from) && from.Scheme is "http" or "https"
                && HostString.FromUriComponent(from) is var host && Same(host, request.Host, from.Scheme));
    }

    private static bool Same(HostString one, HostString other, string scheme)
    {
        var usual = scheme == "https" ? 443 : 80;
        return one.Host.Equals(other.Host, StringComparison.OrdinalIgnoreCase) && (one.Port ?? usual) == (other.Port ?? usual);
    }
}
