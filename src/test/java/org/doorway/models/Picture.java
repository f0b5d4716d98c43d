package org.doorway.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The picture of a model in the documentation, read for what it shows. */
final class Picture {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Picture() {}

  static Path of(Path model) {
    return Path.of("docs", "processes", Models.id(model) + ".svg");
  }

  /** By the ids that they have in the model. */
  static Map<String, Part> parts(Path picture) {
    Element svg = read(picture);
    Map<String, String> labels = new HashMap<>();
    all(svg, "g")
        .filter(group -> group.hasAttribute("data-label-of"))
        .forEach(group -> labels.put(group.getAttribute("data-label-of"), group.getTextContent()));
    Map<String, Part> parts = new HashMap<>();
    all(svg, "g")
        .filter(group -> group.hasAttribute("data-element-id"))
        .forEach(
            group -> {
              String id = group.getAttribute("data-element-id");
              String words = group.getTextContent() + labels.getOrDefault(id, "");
              parts.put(id, Part.at(place(group), words));
            });
    return parts;
  }

  /** A shape is moved to where it stands; a flow is a path from its first point to its last. */
  private static DoubleStream place(Element group) {
    if (group.hasAttribute("transform")) {
      return numbers(group.getAttribute("transform")).skip(4);
    }
    return all(group, "path")
        .filter(path -> path.hasAttribute("data-corner-radius"))
        .findFirst()
        .map(path -> ends(numbers(path.getAttribute("d")).toArray()))
        .orElseGet(DoubleStream::empty);
  }

  private static DoubleStream ends(double[] points) {
    int last = points.length - 1;
    return DoubleStream.of(points[0], points[1], points[last - 1], points[last]);
  }

  private static DoubleStream numbers(String text) {
    return NUMBER.matcher(text).results().mapToDouble(found -> Double.parseDouble(found.group()));
  }

  private static Stream<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }

  private static Element read(Path picture) {
    try {
      var documents = DocumentBuilderFactory.newInstance();
      return documents.newDocumentBuilder().parse(picture.toFile()).getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException unreadable) {
      throw new AssertionError(picture + " cannot be read", unreadable);
    }
  }
}
