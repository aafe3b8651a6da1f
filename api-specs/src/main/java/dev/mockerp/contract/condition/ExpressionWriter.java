package dev.mockerp.contract.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.TypeType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes checked expressions as {@link ExpressionReader} reads them: what evaluation needs of CEL's own form (protobuf),
 * whose classes take longer to load than all conditions to evaluate.
 */
final class ExpressionWriter {

    private final DataOutputStream out;
    private final CelAbstractSyntaxTree tree;

    private ExpressionWriter(DataOutputStream out, CelAbstractSyntaxTree tree) {
        this.out = out;
        this.tree = tree;
    }

    static byte[] write(Map<String, CelAbstractSyntaxTree> expressions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(expressions.size());
            for (Map.Entry<String, CelAbstractSyntaxTree> entry : expressions.entrySet()) {
                out.writeUTF(entry.getKey());
                new ExpressionWriter(out, entry.getValue())
                        .expression(entry.getValue().getExpr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void expression(CelExpr expression) throws IOException {
        CelExpr.ExprKind.Kind kind = expression.getKind();
        out.writeByte(kind.ordinal());
        out.writeShort(Math.toIntExact(expression.id()));
        switch (kind) {
            case CONSTANT -> constant(expression.constant());
            case IDENT -> {
                out.writeUTF(expression.ident().name());
                reference(expression.id());
            }
            case SELECT -> {
                out.writeUTF(expression.select().field());
                out.writeBoolean(expression.select().testOnly());
                expression(expression.select().operand());
            }
            case CALL -> call(expression);
            case LIST -> expressions(expression.list().elements());
            case COMPREHENSION -> comprehension(expression.comprehension());
            default -> throw unwritable(kind);
        }
    }

    private void call(CelExpr expression) throws IOException {
        CelExpr.CelCall call = expression.call();
        out.writeUTF(call.function());
        reference(expression.id());
        expressions(call.target().map(List::of).orElse(List.of()));
        expressions(call.args());
    }

    private void comprehension(CelExpr.CelComprehension loop) throws IOException {
        out.writeUTF(loop.iterVar());
        out.writeUTF(loop.iterVar2());
        out.writeUTF(loop.accuVar());
        expression(loop.iterRange());
        expression(loop.accuInit());
        expression(loop.loopCondition());
        expression(loop.loopStep());
        expression(loop.result());
    }

    private void expressions(List<CelExpr> expressions) throws IOException {
        out.writeShort(expressions.size());
        for (CelExpr expression : expressions) {
            expression(expression);
        }
    }

    private void constant(CelConstant constant) throws IOException {
        out.writeByte(constant.getKind().ordinal());
        switch (constant.getKind()) {
            case NULL_VALUE -> {}
            case BOOLEAN_VALUE -> out.writeBoolean(constant.booleanValue());
            case INT64_VALUE -> out.writeLong(constant.int64Value());
            case DOUBLE_VALUE -> out.writeDouble(constant.doubleValue());
            case STRING_VALUE -> out.writeUTF(constant.stringValue());
            default -> throw unwritable(constant.getKind());
        }
    }

    /** What a name means: which overloads of a function it may be, or that it is the name of a type. */
    private void reference(long id) throws IOException {
        CelReference reference = tree.getReferenceOrThrow(id);
        out.writeUTF(reference.name());
        out.writeShort(reference.overloadIds().size());
        for (String overload : reference.overloadIds()) {
            out.writeUTF(overload);
        }
        out.writeBoolean(tree.getTypeOrThrow(id) instanceof TypeType);
    }

    private IllegalArgumentException unwritable(Enum<?> kind) {
        return new IllegalArgumentException(tree.getSource().getDescription() + ": no condition needed a " + kind
                + " so far; teach ExpressionWriter and ExpressionReader");
    }
}
