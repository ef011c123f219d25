using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Databases;

internal enum WarehouseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>
/// Which database: <c>sqlite:FILE</c> (a bare path ending in .db is one too) or
/// <c>postgresql://user:password@host:port/database</c>, also <c>postgres://</c>; what follows <c>?</c> are further settings
/// in the words of the connection string.
/// </summary>
public sealed record WarehouseUrl
{
    private WarehouseUrl(WarehouseKind kind, string connectionString, string shown)
    {
        Kind = kind;
        ConnectionString = connectionString;
        Shown = shown;
    }

    public const string Default = "sqlite:perfeval.db";

    internal WarehouseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>For messages and logs: never with a password.</summary>
    public string Shown { get; }

    /// <summary>The file of a SQLite database; null of PostgreSQL.</summary>
    public string? File { get; private init; }

    /// <param name="text">As given by the user.</param>
    /// <param name="url">What it means.</param>
    /// <param name="fault">Why it means nothing, one Chinese sentence.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out WarehouseUrl? url, [NotNullWhen(false)] out string? fault)
    {
        (url, fault) = text switch
        {
            _ when text.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) => Sqlite(text["sqlite:".Length..]),
            _ when text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) => PostgreSql(text),
            _ when text.EndsWith(".db", StringComparison.OrdinalIgnoreCase) && !text.Contains("://", StringComparison.Ordinal) => Sqlite(text),
            _ => (null, "数据库地址应写成 sqlite:文件名 或 postgresql://用户:密码@主机:端口/库名"),
        };
        return url is not null;
    }

    private static (WarehouseUrl? Url, string? Fault) Sqlite(string file)
    {
        // sqlite:///absolute and sqlite://relative are what other tools write.
        if (file.StartsWith("//", StringComparison.Ordinal))
            file = file[2..];
        if (file.Length == 0 || file.Equals(":memory:", StringComparison.Ordinal))
            return (null, "sqlite: 后面应写文件名");
        var connection = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 60, ForeignKeys = true };
        return (new(WarehouseKind.Sqlite, connection.ToString(), "sqlite:" + file) { File = file }, null);
    }

    private static (WarehouseUrl? Url, string? Fault) PostgreSql(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return (null, "数据库地址读不懂，应写成 postgresql://用户:密码@主机:端口/库名");
        var database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
        if (database.Length == 0)
            return (null, "数据库地址缺少库名：postgresql://用户:密码@主机:端口/库名");
        var connection = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = database, Port = uri.IsDefaultPort || uri.Port < 0 ? 5432 : uri.Port };
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            connection.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            connection.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var k, var v] ? (Uri.UnescapeDataString(k), Uri.UnescapeDataString(v)) : (pair, "");
            try
            {
                connection[key.Equals("sslmode", StringComparison.OrdinalIgnoreCase) ? "SSL Mode" : key] = value;
            }
            catch (Exception unknown) when (unknown is ArgumentException or KeyNotFoundException or FormatException or InvalidCastException)
            {
                return (null, $"数据库地址里的设置“{key}”不对");
            }
        }

        var shown = string.Create(CultureInfo.InvariantCulture, $"postgresql://{(connection.Username is { Length: > 0 } name ? name + "@" : "")}{connection.Host}:{connection.Port}/{database}");
        return (new(WarehouseKind.PostgreSql, connection.ToString(), shown), null);
    }
}
