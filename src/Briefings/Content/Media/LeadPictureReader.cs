using Briefings.Configuration.Yaml;
using Briefings.Diagnostics;

namespace Briefings.Content.Media;

/// <summary>Reads <c>image</c>: <c>{src: …, alt: …, caption: …, credit: …}</c>, or the file alone.</summary>
internal static class LeadPictureReader
{
    public static LeadPicture? Read(FieldReader fields)
    {
        switch (fields.Node("image"))
        {
            case null:
                return null;
            case YamlScalar file:
                return new LeadPicture(file.Value);
            case YamlMapping mapping:
                var picture = new FieldReader(mapping, fields.Diagnostics);
                var source = picture.RequiredText("src");
                var lead = new LeadPicture(source, picture.Text("alt"), picture.Text("caption"), picture.Text("credit"));
                picture.Finish();
                return source.Length > 0 ? lead : null;
            case var other:
                fields.Diagnostics.Add(Messages.WrongValue(other.Span, "image", other.Kind, "{src: …, alt: …, caption: …, credit: …}"));
                return null;
        }
    }
}
