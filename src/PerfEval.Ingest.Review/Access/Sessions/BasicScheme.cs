using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Sessions;

/// <summary>
/// Name and password in every request, for programs that use the API (RFC 7617, UTF-8). It is never asked for: browsers would keep
/// the password and send it along with requests from other sites' pages.
/// </summary>
internal sealed class BasicScheme(Logins logins, BasicMemory memory, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "basic";
    private const string Prefix = "Basic ";

    public static bool IsAsked(Microsoft.AspNetCore.Http.HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsAsked(Request))
            return AuthenticateResult.NoResult();
        if (Decoded(Request.Headers.Authorization.ToString()[Prefix.Length..]) is not { } pair || pair.IndexOf(':', StringComparison.Ordinal) is not (>= 0 and var colon))
            return AuthenticateResult.Fail("no name and password");
        var user = await memory.HolderAsync(pair, Context.RequestAborted);
        if (user is null)
        {
            user = await logins.TryAsync(pair[..colon], pair[(colon + 1)..], Context.Connection.RemoteIpAddress, Context.RequestAborted);
            if (user is null)
                return AuthenticateResult.Fail("wrong");
            memory.Keep(pair, user);
        }

        return AuthenticateResult.Success(new(Principals.Of(user, Name), Name));
    }

    private static string? Decoded(string base64)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(base64.Trim()));
        }
        catch (Exception fault) when (fault is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}

/// <summary>
/// Names and passwords that were right a moment ago, so that a program's every request does not cost a tenth of a second: by a keyed
/// hash whose key is this process's own.
/// </summary>
internal sealed class BasicMemory(OpenSessions sessions, TimeProvider clock)
{
    private const int Most = 1000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, Seen> seen = new(StringComparer.Ordinal);

    public async Task<UserRow?> HolderAsync(string pair, CancellationToken cancellation) =>
        seen.TryGetValue(KeyOf(pair), out var known) && clock.GetElapsedTime(known.At) < KeptFor ? await sessions.HolderAsync(known.Id, known.Stamp, cancellation) : null;

    public void Keep(string pair, UserRow user)
    {
        if (seen.Count >= Most)
            seen.Clear();
        seen[KeyOf(pair)] = new(user.UserId, user.Stamp, clock.GetTimestamp());
    }

    private string KeyOf(string pair) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(pair)));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int Id, string Stamp, long At);
}
