using Briefings.Content.Media;
using Briefings.Publishing;
using Xunit;

namespace Briefings.Tests.Publishing;

public class FileTypeTests
{
    [Fact]
    public void Each_kind_of_file_that_texts_may_offer_is_published_as_what_it_is() => Assert.All(
        MediaTypes.Ends,
        end => Assert.Equal(MediaTypes.Of("x." + end), WebFile.Of($"media/x.0123456789ab.{end}", isFeed: false).ContentType.Split(';')[0]));
}
