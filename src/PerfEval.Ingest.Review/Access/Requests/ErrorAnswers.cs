using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Assets;
using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Access.Requests;

/// <summary>
/// Answers that failed get a page, or JSON under /api, which says what to do and nothing of the inside. A fault of ours goes to the
/// log under a number that the page shows. The page is written here and needs no database.
/// </summary>
internal sealed class ErrorAnswers(RequestDelegate next, ReviewSettings settings, HtmlEncoder encoder)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string? number = null;
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception fault) when (!context.Response.HasStarted && IsOfText(fault))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (Exception fault)
        {
            number = Log(context, fault);
            if (context.Response.HasStarted)
            {
                // Half an answer must not look like a whole one.
                context.Abort();
                return;
            }

            context.Response.StatusCode = IsOfDatabase(fault) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
            context.Response.Headers.Remove("Content-Disposition");
            context.Response.Headers.Remove("Content-Encoding");
            context.Response.Headers.CacheControl = "no-store";
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
            await WriteAsync(context, number);
    }

    private async Task WriteAsync(HttpContext context, string? number)
    {
        var words = PageWords.Of(context);
        var refusal = context.Features.Get<Refusal>() ?? Reason(context.Response.StatusCode);
        var reason = words.Of(refusal.Chinese, refusal.English);
        if (context.Request.IsOfApi())
        {
            await context.Response.WriteAsJsonAsync(new ErrorBody(reason, number), context.RequestAborted);
            return;
        }

        var title = words.Of(Title(context.Response.StatusCode).Chinese, Title(context.Response.StatusCode).English);
        var numbered = number is null ? "" : $"<p>{encoder.Encode(words.Of("错误编号：", "Number of the error: "))}<code>{number}</code></p>";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{encoder.Encode(title)} · PerfEval</title>
              <link rel="stylesheet" href="{AssetRoutes.Url("review.css")}">
              <link rel="stylesheet" href="{AssetRoutes.Url("access.css")}">
            </head>
            <body class="alone">
              <main id="main" class="card">
                <h1>{encoder.Encode(title)}</h1>
                <p>{encoder.Encode(reason)}</p>
                {numbered}
                <p><a href="/">{encoder.Encode(words.Of("回到问题清单", "Back to the findings"))}</a></p>
              </main>
            </body>
            </html>

            """,
            context.RequestAborted);
    }

    private string Log(HttpContext context, Exception fault)
    {
        var number = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        var time = settings.Clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        settings.Tell($"{time} 错误 {number}：{context.Request.Method} {context.Request.Path}：{fault}", $"{time} error {number}: {context.Request.Method} {context.Request.Path}: {fault}");
        return number;
    }

    /// <summary>SQLSTATE 22021, character not in repertoire: somebody sent U+0000, which PostgreSQL holds in no text.</summary>
    private static bool IsOfText(Exception fault) => fault is DbException { SqlState: "22021" } || (fault.InnerException is { } inner && IsOfText(inner));

    private static bool IsOfDatabase(Exception fault) => fault is DbException or TimeoutException || (fault.InnerException is { } inner && IsOfDatabase(inner));

    private static Refusal Title(int status) => status switch
    {
        400 => new("请求有误", "Bad request"),
        401 => new("要先登录", "Not logged in"),
        403 => new("没有权限", "Not allowed"),
        404 => new("没有这个页面", "Not found"),
        405 => new("不能这样请求", "Not allowed"),
        413 => new("内容太大", "Too large"),
        503 => new("暂时不能使用", "Not available"),
        >= 500 => new("程序出错", "An error of ours"),
        _ => new("请求未能完成", "The request failed"),
    };

    private static Refusal Reason(int status) => status switch
    {
        400 => new("地址或内容不完整，请返回后再试。", "The address or what was sent is not complete. Go back and try again."),
        401 => new("要先登录。", "Log in first."),
        403 => new("这个账户无权这样做。", "This account may not do this."),
        404 => new("没有这个地址，或所指的内容已被移除或重新读取。", "There is no such address, or what it meant has been removed or read anew."),
        405 => new("这个地址不接受这样的请求。", "This address does not take such requests."),
        413 => new("发送的内容超过上限。", "More was sent than is taken."),
        503 => new("连不上数据库，请稍后再试。", "The database cannot be reached. Try again in a while."),
        >= 500 => new("出错的详情已记入日志，请把编号告诉管理员。", "The details are in the log: tell the administrator the number."),
        _ => new("请求未能完成。", "The request could not be carried out."),
    };

    /// <summary>As <c>{"error": …, "number": …}</c>.</summary>
    private sealed record ErrorBody(string Error, string? Number);
}
