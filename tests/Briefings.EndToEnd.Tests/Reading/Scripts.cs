namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>What a test asks a page about how it looks.</summary>
internal static class Scripts
{
    /// <summary>The relative luminance of the page's ground: 0 is black, 1 is white.</summary>
    public const string Brightness = Colours + "(() => luminance(groundOf(document.body)))()";

    /// <summary>Texts whose contrast is below WCAG's 4.5 to 1.</summary>
    public const string FaintTexts = Colours + """
        (() => [...document.querySelectorAll('body *')].filter(element =>
          [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
          && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length
          && contrast(rgb(getComputedStyle(element).color), groundOf(element)) < 4.5).map(element => element.outerHTML.slice(0, 80)))()
        """;

    /// <summary>Whether the first word of the first paragraph stands in the right or the left half of it.</summary>
    public const string SideOfFirstWord = """
        (() => {
          const paragraph = document.querySelector('.prose p');
          const range = document.createRange();
          range.setStart(paragraph.firstChild, 0);
          range.setEnd(paragraph.firstChild, 3);
          const [word, whole] = [range.getBoundingClientRect(), paragraph.getBoundingClientRect()];
          return word.left > whole.left + whole.width / 2 ? 'right' : 'left';
        })()
        """;

    /// <summary>Whether the digits of "4.2" in the first paragraph run from left to right.</summary>
    public const string DigitsRunRight = """
        (() => {
          const text = document.querySelector('.prose p').firstChild;
          const at = text.data.indexOf('4.2');
          const left = index => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            return range.getBoundingClientRect().left;
          };
          return at >= 0 && left(at) < left(at + 2);
        })()
        """;

    /// <summary>The first element that reaches furthest beyond the right edge.</summary>
    public const string Widest = """
        (() => [...document.querySelectorAll('body *')].sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0].outerHTML.slice(0, 120))()
        """;

    /// <summary>What only hostile text could have brought onto a page.</summary>
    public const string Intruders = """
        (() => [...document.querySelectorAll('*')].filter(element =>
          ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'svg', 'STYLE', 'BASE', 'MARQUEE', 'VIDEO', 'AUDIO', 'MATH', 'TEMPLATE', 'math'].includes(element.tagName)
          || [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
          || (element.tagName === 'SCRIPT' && !element.src.startsWith('https://news.example/archive/assets/') && element.type !== 'application/ld+json')
          || ('href' in element && typeof element.href === 'string' && element.href && !/^(https?|mailto):/.test(element.href)))
          .map(element => element.outerHTML.slice(0, 120)))()
        """;

    private const string Colours = """
        var rgb = text => text.match(/[\d.]+/g).map(Number);
        var groundOf = element => {
          for (let at = element; at; at = at.parentElement) {
            const ground = rgb(getComputedStyle(at).backgroundColor);
            if (ground.length === 3 || ground[3] > 0) return ground;
          }
          return [255, 255, 255];
        };
        var luminance = colour => colour.slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        var contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
        """;
}
