package dev.concord.ui.control;

import dev.concord.memory.model.InlineCodes;
import dev.concord.memory.model.InlineCodes.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Marks under the text of an editor and chips over its codes, placed where the editor's own Text
 * node says the characters are.
 */
final class PaintedMarks {
    private static final double UNDERLINE = 2;
    private static final double STRIKE_HEIGHT = 0.62;

    private final Pane under = layer();
    private final Pane over = layer();
    private final Map<Highlight.Kind, Path> paths = new EnumMap<>(Highlight.Kind.class);
    private final List<CodeChip> chips = new ArrayList<>();

    PaintedMarks() {
        for (Highlight.Kind kind : Highlight.Kind.values()) {
            Path path = new Path();
            path.getStyleClass().addAll("painted-mark", kind.styleClass());
            path.setStroke(null);
            path.setManaged(false);
            paths.put(kind, path);
        }
        under.getChildren().setAll(paths.values());
    }

    Pane under() {
        return under;
    }

    Pane over() {
        return over;
    }

    /** Fills the owner's area and cuts off what lies outside. */
    void resize(double width, double height) {
        for (Pane layer : List.of(under, over)) {
            layer.resizeRelocate(0, 0, width, height);
            layer.setClip(new Rectangle(width, height));
        }
    }

    /** Paints anew; cheap enough for every key stroke. */
    void paint(Text text, List<Highlight> highlights, IndexRange selection) {
        paths.values().forEach(path -> path.getElements().clear());
        int length = text.getText().length();
        for (Highlight mark : highlights) {
            if (mark.end() <= length) {
                for (Bounds box : boxes(text, mark.start(), mark.end())) {
                    double height =
                            mark.kind() == Highlight.Kind.FOUND ? box.getHeight() : UNDERLINE;
                    Path path = Objects.requireNonNull(paths.get(mark.kind()));
                    addBar(path, box, height);
                    if (mark.kind() == Highlight.Kind.FORBIDDEN) {
                        addBar(path, upperPart(box), UNDERLINE);
                    }
                }
            }
        }
        paintChips(text, selection);
    }

    private void paintChips(Text text, IndexRange selection) {
        List<Token> codes = InlineCodes.tokens(text.getText());
        while (chips.size() < codes.size()) {
            CodeChip chip = new CodeChip();
            chip.setManaged(false);
            chips.add(chip);
            over.getChildren().add(chip);
        }
        for (int i = 0; i < chips.size(); i++) {
            CodeChip chip = chips.get(i);
            chip.setVisible(i < codes.size());
            if (chip.isVisible()) {
                place(chip, codes.get(i), text, selection);
            }
        }
    }

    private void place(CodeChip chip, Token code, Text text, IndexRange selection) {
        chip.show(code);
        chip.setSelected(selection.getStart() <= code.start() && code.end() <= selection.getEnd());
        List<Bounds> boxes = boxes(text, code.start(), code.end());
        if (boxes.isEmpty()) {
            chip.setVisible(false);
            return;
        }
        double left = boxes.stream().mapToDouble(Bounds::getMinX).min().orElse(0);
        double right = boxes.stream().mapToDouble(Bounds::getMaxX).max().orElse(0);
        Bounds first = boxes.getFirst();
        chip.resizeRelocate(
                Math.floor(left),
                Math.rint(first.getMinY()),
                Math.ceil(right - left),
                Math.rint(first.getHeight()));
    }

    private static void addBar(Path path, Bounds box, double height) {
        double top = box.getMaxY() - height;
        path.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), top),
                        new LineTo(box.getMaxX(), top),
                        new LineTo(box.getMaxX(), box.getMaxY()),
                        new LineTo(box.getMinX(), box.getMaxY()),
                        new ClosePath());
    }

    /** Whether a mark is painted at a place of a node. */
    boolean isAt(Text text, Highlight mark, Node node, Point2D place) {
        Point2D here = under.sceneToLocal(node.localToScene(place));
        return mark.end() <= text.getText().length()
                && boxes(text, mark.start(), mark.end()).stream().anyMatch(b -> b.contains(here));
    }

    /** So high that a bar at its foot goes through small letters. */
    private static Bounds upperPart(Bounds box) {
        return new BoundingBox(
                box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight() * STRIKE_HEIGHT);
    }

    /** Where a stretch begins, or a caret is, in the layers' coordinates. */
    Optional<Bounds> place(Text text, int start, int end) {
        boolean isEmpty = start >= end;
        PathElement[] shape = isEmpty ? text.caretShape(start, true) : text.rangeShape(start, end);
        return boxes(text, shape).stream().findFirst();
    }

    /** One box a line, in the layers' coordinates. */
    private List<Bounds> boxes(Text text, int start, int end) {
        return boxes(text, text.rangeShape(start, end));
    }

    private List<Bounds> boxes(Text text, PathElement[] shape) {
        Function<Point2D, Point2D> map = point -> under.sceneToLocal(toScene(text, point));
        List<Bounds> boxes = new ArrayList<>();
        List<Point2D> corners = new ArrayList<>();
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> {
                    addBox(boxes, corners);
                    corners.add(map.apply(new Point2D(move.getX(), move.getY())));
                }
                case LineTo line -> corners.add(map.apply(new Point2D(line.getX(), line.getY())));
                default -> {
                    // rangeShape closes its boxes; nothing else comes.
                }
            }
        }
        addBox(boxes, corners);
        return boxes;
    }

    private static void addBox(List<Bounds> boxes, List<Point2D> corners) {
        if (!corners.isEmpty()) {
            double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
            boxes.add(new BoundingBox(left, top, right - left, bottom - top));
            corners.clear();
        }
    }

    /** The shapes of a right-to-left Text come in left-to-right coordinates. */
    private static Point2D toScene(Text text, Point2D point) {
        boolean mirrored = text.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double x = mirrored ? text.getWrappingWidth() - point.getX() : point.getX();
        return text.localToScene(x, point.getY());
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setMouseTransparent(true);
        layer.setManaged(false);
        // The text's boxes are mapped through the scene; a layer of its own direction keeps them.
        layer.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return layer;
    }
}
