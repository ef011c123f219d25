using PerfEval.Ingest.Cli.TestWorker;

// What no document can make the real worker do, this one does on request.
return args[0] switch
{
    "worker" => ScriptedWorker.Run(),
    "parent" => await Parent.RunAsync(args[1], args[2..]),
    "broken" => Say("no data to read by", 2),
    "chatty" => Chat(),
    _ => await SleepAsync(),
};

static int Say(string text, int status)
{
    Console.Error.WriteLine(text);
    return status;
}

static int Chat()
{
    Console.Out.WriteLine("ready when you are");
    Console.In.ReadToEnd();
    return 0;
}

static async Task<int> SleepAsync()
{
    await Task.Delay(Timeout.Infinite);
    return 0;
}
