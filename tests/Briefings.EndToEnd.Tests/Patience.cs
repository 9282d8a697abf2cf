namespace Briefings.EndToEnd.Tests;

/// <summary>
/// How long a test waits for what must happen: many times what a busy machine takes, so that only what never happens
/// fails, and fails with a message instead of holding everything up.
/// </summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary><see cref="Limit"/> as browsers are told it.</summary>
    public static float Milliseconds => (float)Limit.TotalMilliseconds;

    /// <summary>Waits for something that ends by itself.</summary>
    /// <param name="task">What is waited for.</param>
    /// <param name="what">What never came, for the message.</param>
    public static async Task<T> OrFail<T>(this Task<T> task, string what)
    {
        await ((Task)task).OrFail(what);
        return await task;
    }

    /// <inheritdoc cref="OrFail{T}(Task{T}, string)"/>
    public static async Task OrFail(this Task task, string what)
    {
        if (await Task.WhenAny(task, Task.Delay(Limit)) != task)
            throw new TimeoutException($"After {Limit.TotalSeconds} s there was still no {what}");
        await task;
    }
}
