namespace Briefings.Content;

/// <summary>What an article has to do with an event.</summary>
internal enum EventRelation
{
    /// <summary>The event is what the article is about.</summary>
    Reports,

    /// <summary>The article says that the event will be held.</summary>
    Announces,
}
