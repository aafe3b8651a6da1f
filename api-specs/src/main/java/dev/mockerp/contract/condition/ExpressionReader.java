package dev.mockerp.contract.condition;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeType;
import dev.cel.common.values.NullValue;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads checked expressions as {@link ExpressionWriter} wrote them. */
final class ExpressionReader {

    private static final CelExpr.ExprKind.Kind[] EXPRESSIONS = CelExpr.ExprKind.Kind.values();
    private static final CelConstant.Kind[] CONSTANTS = CelConstant.Kind.values();

    private final DataInputStream in;
    private final Map<Long, CelReference> references = new LinkedHashMap<>();
    private final Map<Long, CelType> types = new LinkedHashMap<>();

    private ExpressionReader(DataInputStream in) {
        this.in = in;
    }

    /** The expressions by the id of their rule. */
    static Map<String, CelAbstractSyntaxTree> read(byte[] bytes) throws IOException {
        Map<String, CelAbstractSyntaxTree> expressions = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int count = in.readShort(); count > 0; count--) {
                String rule = in.readUTF();
                expressions.put(rule, new ExpressionReader(in).tree(rule));
            }
        }
        return expressions;
    }

    private CelAbstractSyntaxTree tree(String rule) throws IOException {
        CelExpr root = expression();
        types.put(root.id(), SimpleType.BOOL);
        CelSource source = CelSource.newBuilder().setDescription(rule).build();
        return CelAbstractSyntaxTree.newCheckedAst(root, source, references, types);
    }

    private CelExpr expression() throws IOException {
        CelExpr.ExprKind.Kind kind = EXPRESSIONS[in.readByte()];
        long id = in.readShort();
        return switch (kind) {
            case CONSTANT -> CelExpr.ofConstant(id, constant());
            case IDENT -> ident(id);
            case SELECT -> select(id);
            case CALL -> call(id);
            case LIST -> CelExpr.ofList(id, expressions(), ImmutableList.of());
            case COMPREHENSION -> comprehension(id);
            default -> throw new IOException("no expression of a condition: " + kind);
        };
    }

    private CelExpr ident(long id) throws IOException {
        String name = in.readUTF();
        reference(id);
        return CelExpr.ofIdent(id, name);
    }

    private CelExpr select(long id) throws IOException {
        String field = in.readUTF();
        boolean testOnly = in.readBoolean();
        return CelExpr.ofSelect(id, expression(), field, testOnly);
    }

    private CelExpr call(long id) throws IOException {
        String function = in.readUTF();
        reference(id);
        Optional<CelExpr> target = expressions().stream().findFirst();
        return CelExpr.ofCall(id, target, function, expressions());
    }

    private CelExpr comprehension(long id) throws IOException {
        String item = in.readUTF();
        String secondItem = in.readUTF();
        String result = in.readUTF();
        return CelExpr.ofComprehension(
                id, item, secondItem, expression(), result, expression(), expression(), expression(), expression());
    }

    private ImmutableList<CelExpr> expressions() throws IOException {
        ImmutableList.Builder<CelExpr> expressions = ImmutableList.builder();
        for (int count = in.readShort(); count > 0; count--) {
            expressions.add(expression());
        }
        return expressions.build();
    }

    private CelConstant constant() throws IOException {
        CelConstant.Kind kind = CONSTANTS[in.readByte()];
        return switch (kind) {
            case NULL_VALUE -> CelConstant.ofValue(NullValue.NULL_VALUE);
            case BOOLEAN_VALUE -> CelConstant.ofValue(in.readBoolean());
            case INT64_VALUE -> CelConstant.ofValue(in.readLong());
            case DOUBLE_VALUE -> CelConstant.ofValue(in.readDouble());
            case STRING_VALUE -> CelConstant.ofValue(in.readUTF());
            default -> throw new IOException("no constant of a condition: " + kind);
        };
    }

    private void reference(long id) throws IOException {
        CelReference.Builder reference = CelReference.newBuilder().setName(in.readUTF());
        for (int count = in.readShort(); count > 0; count--) {
            reference.addOverloadIds(in.readUTF());
        }
        references.put(id, reference.build());
        types.put(id, in.readBoolean() ? TypeType.create(SimpleType.DYN) : SimpleType.DYN);
    }
}
