using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>Which passwords will do, and their hashes: PBKDF2 with HMAC-SHA512, salted, by ASP.NET Core's hasher.</summary>
internal static class Passwords
{
    public const int Shortest = 10;
    public const int Longest = 256;

    /// <summary>What OWASP's password storage sheet asks for with this function.</summary>
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<UserRow> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    /// <summary>Of nobody's password: looked at where there is no account, so that the answer takes as long.</summary>
    private static readonly Lazy<string> Nobodys = new(() => Hash(Guid.NewGuid().ToString()));

    /// <exception cref="ReviewException">The password will not do.</exception>
    public static void Require(string name, string password)
    {
        if (password.Length < Shortest)
            throw new ReviewException($"密码至少 {Shortest} 个字符", $"a password has {Shortest} characters at least");
        if (password.Length > Longest)
            throw new ReviewException($"密码最多 {Longest} 个字符", $"a password has {Longest} characters at most");
        if (password.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            throw new ReviewException("密码不能与用户名相同", "the name is no password");
        if (password.Distinct().Count() < 4)
            throw new ReviewException("密码至少要有 4 种不同的字符", "a password has 4 different characters at least");
    }

    public static string Hash(string password) => Hasher.HashPassword(null!, password);

    /// <summary>Takes as long for no hash as for a wrong password. A hash that is none, put there by hand, is that of no password.</summary>
    /// <returns>Whether it is the right one, and the hash to store in the place of one made by older rules.</returns>
    public static (bool IsRight, string? Better) Verify(string? hash, string password)
    {
        if (password.Length > Longest)
            return (false, null);
        var result = Looked(hash ?? Nobodys.Value, password);
        return hash is null || result == PasswordVerificationResult.Failed ? (false, null) : (true, result == PasswordVerificationResult.SuccessRehashNeeded ? Hash(password) : null);
    }

    private static PasswordVerificationResult Looked(string hash, string password)
    {
        try
        {
            return Hasher.VerifyHashedPassword(null!, hash, password);
        }
        catch (FormatException)
        {
            return PasswordVerificationResult.Failed;
        }
    }
}
