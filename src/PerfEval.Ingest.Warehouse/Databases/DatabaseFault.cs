using Microsoft.Data.Sqlite;
using Npgsql;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>What a database refuses, in the user's words with the database's own behind them: those an administrator looks up.</summary>
public static class DatabaseFault
{
    public static string Of(Exception fault)
    {
        var own = (fault is PostgresException { SqlState: var state, MessageText: var text } ? $"{state}: {text}" : fault.Message).TrimEnd('.', '。');
        return Meaning(fault, own) is { } meaning ? $"{meaning}（{own}）" : own;
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html, https://sqlite.org/rescode.html
    private static string? Meaning(Exception fault, string own) => fault switch
    {
        BrokenCircuitException or TimeoutRejectedException or TimeoutException => "等不到回应",
        PostgresException refused => refused.SqlState switch
        {
            "28P01" => "用户名或密码不对",
            "28000" => "没有这个用户，或不许它连接",
            "3D000" => "服务器上没有这个库，请先建库（createdb）",
            "3F000" => "库里没有这个模式（schema），或当前用户看不到它",
            "42501" => "当前用户的权限不够",
            "42P01" => "库里缺表，或当前用户看不到它",
            "25006" => "库是只读的",
            "53100" => "数据库的磁盘已满",
            "53300" => "数据库的连接数已满",
            "57014" => "语句超时或被取消",
            "22P05" or "22021" => "库的字符编码放不下这些文字，请用 UTF8 编码建库",
            ['5', '7', 'P', ..] => "数据库正在停止或启动",
            _ => null,
        },
        NpgsqlException => "连不上或连接断了",
        SqliteException refused => refused.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "别的程序占用着它",
            SQLitePCL.raw.SQLITE_READONLY => "文件是只读的",
            SQLitePCL.raw.SQLITE_IOERR => "文件读写出错，或磁盘已满",
            SQLitePCL.raw.SQLITE_CORRUPT => "数据库文件已损坏",
            SQLitePCL.raw.SQLITE_FULL => "磁盘已满",
            SQLitePCL.raw.SQLITE_CANTOPEN => "打不开：不是文件，或没有权限",
            SQLitePCL.raw.SQLITE_NOTADB => "这个文件不是数据库",
            SQLitePCL.raw.SQLITE_ERROR when own.Contains("no such table", StringComparison.Ordinal) => "库里缺表：文件被删掉或换掉了",
            _ => null,
        },
        _ => null,
    };
}
